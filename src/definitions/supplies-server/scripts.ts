import type { Wording } from '../failover-script/sample';
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
import { databasePair, type Chapter } from '../form-service/pair';
import { singleOnOracle, singleOnSqlServer, type PairSteps } from '../form-service/single';
import type { Step } from '../schema/step';
import { p } from './parameters';
import { service, groups, scriptCommands, single, sqlServer, type Group } from './services';

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
      home: [startSqlServer(sqlServer), load(service), startShell(own.shell)],
      other: [
        commented(
          stopShell(other.shell),
          'データベースを接続するため、このノード自身のグループも一時停止する',
        ),
        kill(service),
        stopSqlServer(sqlServer),
        startSqlServer(sqlServer, 'sql-server-again'),
        commented(runSql(sqlServer, `act${own.number}`), 'このグループのデータベースを接続する'),
        load(service),
        commented(startShell(other.shell), 'このノード自身のグループを先に再開する'),
        startShell(own.shell),
      ],
    },
    stop: {
      home: [stopShell(own.shell), kill(service), ...down],
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
      home: [...startOracle(oracle), load(service), startShell(shell)],
      other: [...startOracle(oracle, { withListener: false }), startShell(shell)],
    },
    stop: {
      home: [stopShell(shell), kill(service), ...stopOracle(oracle)],
      other: [stopShell(shell), ...stopOracle(oracle, { withListener: false })],
    },
  };
}

const chapter: Chapter = {
  product: 'supplies-server',
  name: 'サプライズサーバ',
  wording: (role, database) => ({
    ...wording,
    afterFailover: database === 'sqlserver' && role === 'start' ? halfWidth : fullWidth,
  }),
};

/** Each group's script stops by its watch id what the other group's script started. */
const sameWatchId = '監視 ID は GRP1 と GRP2 で同じにする (一方だけ変えない)';

function onSqlServer(own: Group, other: Group) {
  const [name, otherName] = [`GRP${own.number}`, `GRP${other.number}`];
  return databasePair(
    chapter,
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
  return databasePair(
    chapter,
    {
      variant: `multi/oracle/grp${own.number}`,
      standby: 'multi',
      group: `grp${own.number}`,
      database: 'oracle',
      section: '5.2.3',
      name: `GRP${own.number}`,
      remarks: { start: [], stop: [] },
      errata: {
        start: ['supplies-server-server-manager-argument'],
        stop: ['supplies-server-stop-message', 'supplies-server-oracle-stop-order'],
      },
    },
    multiOnOracle(own),
  );
}

const sample = ['元のサンプル: 1998/2/10 版 001.00'];
const oneWay = {
  standby: 'single',
  group: null,
  name: 'シングルスタンバイ型',
  remarks: { start: sample, stop: sample },
} as const;
const [group1, group2] = groups;

export const scripts = [
  ...databasePair(
    chapter,
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
  ...databasePair(
    chapter,
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
