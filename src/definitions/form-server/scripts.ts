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
import { p } from './parameters';
import { groups, single, sqlServer, type Group } from './services';

/** Scripts of 4.3. */
const wording: Wording = {
  commands: { load: 'ARMLOAD', kill: 'ARMKILL', broadcast: 'ARMBCAST' },
  afterFailover: '（フェイルオーバー後）',
  notRunning: 'ActiveRecoveryManager が動作状態にありません',
  recovered: 'Server の復旧が終了しました',
};

/**
 * A group of a multi standby on SQL Server (4.3.2.1). The other server has SQL Server and the form server
 * running for its own group: it attaches the databases, and to detach them restarts SQL Server, for which
 * the shells of both groups stop.
 */
function multiOnSqlServer(own: Group, other: Group): PairSteps {
  const up = [startSqlServer(sqlServer), load(own.service), startShell(own.shell)];
  const down = [stopSqlServer(sqlServer), sleep('wait', [p.stopWait])];
  return {
    start: {
      home: up,
      other: [runSql(sqlServer, `act${own.number}`), startShell(own.shell)],
    },
    stop: {
      home: [stopShell(own.shell), kill(own.service), ...down],
      other: [
        stopShell(own.shell),
        {
          ...stopShell(other.shell),
          comment: [
            'SQL Server を一旦停止するため、',
            `このサーバで動作しているグループ${other.number}のオンラインシェルも停止する`,
          ],
        },
        ...down,
        startSqlServer(sqlServer, 'sql-server-again'),
        runSql(sqlServer, `deact${own.number}`),
        sleep('wait-detached', [p.detachWait]),
        {
          ...startShell(other.shell),
          comment: [`グループ${other.number}のオンラインシェルを再び起動する`],
        },
      ],
    },
  };
}

/** A group of a multi standby on Oracle (4.3.2.2): only the highest-priority server loads the service. */
function multiOnOracle({ service, shell, oracle }: Group): PairSteps {
  return {
    start: {
      home: [...startOracle(oracle), load(service), startShell(shell)],
      other: [...startOracle(oracle), startShell(shell)],
    },
    stop: {
      home: [stopShell(shell), kill(service), ...stopOracle(oracle)],
      other: [stopShell(shell), ...stopOracle(oracle)],
    },
  };
}

const databases = { sqlserver: 'SQL Server', oracle: 'Oracle' } as const;

function pair(
  head: Pick<PairHead, 'variant' | 'standby' | 'group' | 'errata'> & {
    readonly database: keyof typeof databases;
    readonly section: string;
  },
  name: string,
  steps: PairSteps,
): ReturnType<typeof scriptPair> {
  const { section, ...rest } = head;
  const script = (role: 'start' | 'stop', kind: string, sample: string) =>
    sampleScript({
      role,
      header: [
        `${role}.bat: フォームサーバの${kind} (${name}、${databases[head.database]})`,
        `出典: StarOffice クラスタ構築ガイド CLUSTERPRO編 第8版 ${section}`,
        `元のサンプル: 001.${sample}`,
      ],
      wording,
      steps: steps[role],
    });
  return scriptPair(
    { product: 'form-server', source: { guide: 'staroffice', section }, ...rest },
    {
      start: script('start', '開始スクリプト', 'H10/12/5'),
      stop: script('stop', '終了スクリプト', 'H10/12/4'),
    },
  );
}

const oneWay = { standby: 'single', group: null } as const;

/** Errata of the listings, by variant: group 2 has those of group 1. */
const broadcast = 'form-server-broadcast-command';
const message = 'form-server-stop-message';
const stopOrder = 'form-server-oracle-stop-order';
const errata = {
  single: {
    sqlserver: { start: [broadcast], stop: [broadcast, message] },
    oracle: { start: [], stop: [message, stopOrder] },
  },
  multi: {
    sqlserver: {
      start: [broadcast, 'form-server-sfoscmd-blank'],
      stop: [
        message,
        broadcast,
        'form-server-other-shell-drive',
        'form-server-other-shell-restart',
      ],
    },
    oracle: {
      start: ['form-server-watch-id-after-failover'],
      stop: [message, stopOrder],
    },
  },
} as const;

function multi(database: keyof typeof databases, own: Group, other: Group) {
  const onSqlServer = database === 'sqlserver';
  return pair(
    {
      variant: `multi/${database}/group${own.number}`,
      standby: 'multi',
      group: `group${own.number}`,
      database,
      section: onSqlServer ? '4.3.2.1' : '4.3.2.2',
      errata: errata.multi[database],
    },
    `グループ${own.number}`,
    onSqlServer ? multiOnSqlServer(own, other) : multiOnOracle(own),
  );
}

const [group1, group2] = groups;

export const scripts = [
  ...pair(
    {
      ...oneWay,
      variant: 'single/sqlserver',
      database: 'sqlserver',
      section: '4.3.1.1',
      errata: errata.single.sqlserver,
    },
    'シングルスタンバイ型',
    singleOnSqlServer(single, sqlServer, [p.stopWait]),
  ),
  ...pair(
    {
      ...oneWay,
      variant: 'single/oracle',
      database: 'oracle',
      section: '4.3.1.2',
      errata: errata.single.oracle,
    },
    'シングルスタンバイ型',
    singleOnOracle(single, single.oracle),
  ),
  ...multi('sqlserver', group1, group2),
  ...multi('sqlserver', group2, group1),
  ...multi('oracle', group1, group2),
  ...multi('oracle', group2, group1),
];
