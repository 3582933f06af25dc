import { scriptPair, type PairHead } from '../failover-script/pair';
import { sampleScript, type Wording } from '../failover-script/sample';
import {
  kill,
  load,
  runSql,
  sleep,
  startOracle,
  startShell,
  startSqlServer,
  stopOracle,
  stopShell,
  stopSqlServer,
} from '../failover-script/steps';
import { singleOnOracle, singleOnSqlServer, type PairSteps } from '../form-service/single';
import type { Step } from '../schema/step';
import { p } from './parameters';
import { formService, groups, scriptCommands, single, sqlServer, type Group } from './services';

/** Scripts of 5.1.2, 5.1.3, 5.2.2 and 5.2.3. */
const wording: Omit<Wording, 'afterFailover'> = {
  commands: scriptCommands,
  notRunning: 'ActiveRecoveryManager が動作状態にありません',
  recovered: 'Server の復旧が終了しました',
};

/** The start scripts on SQL Server have half-width brackets, all others full-width ones. */
const halfWidth = ' (フェイルオーバー後)';
const fullWidth = '（フェイルオーバー後）';

function commented(step: Step, ...comment: string[]): Step {
  return { ...step, comment };
}

/**
 * A group on SQL Server (5.2.2). To attach or detach the group's database, the other node restarts SQL
 * Server; for that the supplies server of its own group stops for a while.
 */
function multiOnSqlServer(own: Group, other: Group): PairSteps {
  const down = [
    stopSqlServer(sqlServer),
    commented(sleep('wait', [p.stopWait]), '秒数は環境に合わせる'),
  ];
  return {
    start: {
      home: [startSqlServer(sqlServer), load(formService), startShell(own.shell)],
      other: [
        commented(
          stopShell(other.shell),
          'データベースを接続するため、このノード自身のグループも一時停止する',
        ),
        kill(formService),
        stopSqlServer(sqlServer),
        startSqlServer(sqlServer, 'sql-server-again'),
        commented(runSql(sqlServer, `act${own.number}`), 'このグループのデータベースを接続する'),
        load(formService),
        commented(startShell(other.shell), 'このノード自身のグループを先に再開する'),
        startShell(own.shell),
      ],
    },
    stop: {
      home: [stopShell(own.shell), kill(formService), ...down],
      other: [
        stopShell(own.shell),
        commented(
          stopShell(other.shell),
          'データベースを切断するため、このノード自身のグループも一時停止する',
        ),
        ...down,
        startSqlServer(sqlServer, 'sql-server-again'),
        commented(runSql(sqlServer, `deact${own.number}`), 'このグループのデータベースを切断する'),
        commented(sleep('wait-detached', [p.detachWait]), '秒数は環境に合わせる'),
        commented(startShell(other.shell), 'このノード自身のグループを再開する'),
      ],
    },
  };
}

/** A group on Oracle (5.2.3): the other node has the listener and the service running for its own group. */
function multiOnOracle({ shell, oracle }: Group): PairSteps {
  return {
    start: {
      home: [...startOracle(oracle), load(formService), startShell(shell)],
      other: [...startOracle(oracle, { withListener: false }), startShell(shell)],
    },
    stop: {
      home: [stopShell(shell), kill(formService), ...stopOracle(oracle)],
      other: [stopShell(shell), ...stopOracle(oracle, { withListener: false })],
    },
  };
}

const databases = { sqlserver: 'SQL Server', oracle: 'Oracle' } as const;

function pair(
  head: Pick<PairHead, 'variant' | 'standby' | 'group' | 'errata'> & {
    readonly database: keyof typeof databases;
    readonly section: string;
    readonly name: string;
    readonly remarks?: { readonly start: readonly string[]; readonly stop: readonly string[] };
  },
  steps: PairSteps,
): ReturnType<typeof scriptPair> {
  const { section, name, remarks = { start: [], stop: [] }, ...rest } = head;
  const isSqlServer = head.database === 'sqlserver';
  const script = (role: 'start' | 'stop', kind: string) =>
    sampleScript({
      role,
      header: [
        `${role}.bat: サプライズサーバの${kind} (${name}、${databases[head.database]})`,
        `出典: StarOffice クラスタ構築ガイド CLUSTERPRO編 第8版 ${section}`,
        ...(head.standby === 'single' ? ['元のサンプル: 1998/2/10 版 001.00'] : []),
        ...remarks[role],
      ],
      wording: {
        ...wording,
        afterFailover: isSqlServer && role === 'start' ? halfWidth : fullWidth,
      },
      steps: steps[role],
    });
  return scriptPair(
    { product: 'supplies-server', source: { guide: 'staroffice', section }, ...rest },
    { start: script('start', '開始スクリプト'), stop: script('stop', '終了スクリプト') },
  );
}

/** Each group's script stops by its watch id what the other group's script started. */
const sameWatchId = '監視 ID は GRP1 と GRP2 で同じにする (一方だけ変えない)';

function onSqlServer(own: Group, other: Group) {
  const [name, otherName] = [`GRP${own.number}`, `GRP${other.number}`];
  return pair(
    {
      variant: `multi/sqlserver/grp${own.number}`,
      standby: 'multi',
      group: `grp${own.number}`,
      database: 'sqlserver',
      section: '5.2.2',
      name,
      // The notes at the head of the guide's scripts (注意1 to 3).
      remarks: {
        start: [
          `注意1: バックアップノードで ${name} を開始できるのは、そこに ${otherName} が接続されているときだけ`,
          `注意2: バックアップノードに ${name} を接続する間、${otherName} のサプライズサーバも一時停止する`,
          sameWatchId,
        ],
        stop: [
          `注意1: バックアップノードから ${name} を切断する間、${otherName} のサプライズサーバも一時停止する`,
          `注意2: バックアップノードで ${name} が動作中に ${otherName} が停止すると、${name} も停止する`,
          `注意3: プライマリノードで ${otherName} が動作中に ${name} が停止すると、${otherName} も停止する`,
          sameWatchId,
        ],
      },
      errata: {
        start: [
          'supplies-server-sfoscmd-blank',
          'supplies-server-isql-option',
          'supplies-server-own-shell-drive',
        ],
        stop: ['supplies-server-stop-message', 'supplies-server-other-shell-drive'],
      },
    },
    multiOnSqlServer(own, other),
  );
}

function onOracle(own: Group) {
  return pair(
    {
      variant: `multi/oracle/grp${own.number}`,
      standby: 'multi',
      group: `grp${own.number}`,
      database: 'oracle',
      section: '5.2.3',
      name: `GRP${own.number}`,
      errata: {
        start: ['supplies-server-server-manager-argument'],
        stop: ['supplies-server-stop-message', 'supplies-server-oracle-stop-order'],
      },
    },
    multiOnOracle(own),
  );
}

const oneWay = { standby: 'single', group: null, name: 'シングルスタンバイ型' } as const;
const [group1, group2] = groups;

export const scripts = [
  ...pair(
    {
      ...oneWay,
      variant: 'single/sqlserver',
      database: 'sqlserver',
      section: '5.1.2',
      errata: {
        start: ['supplies-server-act-file'],
        stop: ['supplies-server-stop-message'],
      },
    },
    singleOnSqlServer(single, sqlServer, [p.stopWait]),
  ),
  ...pair(
    {
      ...oneWay,
      variant: 'single/oracle',
      database: 'oracle',
      section: '5.1.3',
      errata: {
        start: ['supplies-server-broadcast-command', 'supplies-server-commented-broadcast'],
        stop: [
          'supplies-server-broadcast-command',
          'supplies-server-stop-message',
          'supplies-server-oracle-stop-order',
          'supplies-server-message-blank',
        ],
      },
    },
    singleOnOracle(single, single.oracle, [p.stopWait]),
  ),
  ...onSqlServer(group1, group2),
  ...onSqlServer(group2, group1),
  ...onOracle(group1),
  ...onOracle(group2),
];
