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
import { databasePair, type Chapter, type Database, type Pair } from '../form-service/pair';
import { singleOnOracle, singleOnSqlServer, type PairSteps } from '../form-service/single';
import type { FileDefinition } from '../schema/file';
import { p } from './parameters';
import { groups, scriptCommands, single, sqlServer, type Group } from './services';

/** Scripts of 4.3. */
const wording: Wording = {
  commands: scriptCommands,
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

const chapter: Chapter = { product: 'form-server', name: 'フォームサーバ', wording: () => wording };

function pair(own: Omit<Pair, 'remarks'>, steps: PairSteps): FileDefinition[] {
  const remarks = {
    start: ['元のサンプル: 001.H10/12/5'],
    stop: ['元のサンプル: 001.H10/12/4'],
  };
  return databasePair(chapter, { ...own, remarks }, steps);
}

const oneWay = { standby: 'single', group: null, name: 'シングルスタンバイ型' } as const;

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

function multi(database: Database, own: Group, other: Group) {
  const onSqlServer = database === 'sqlserver';
  return pair(
    {
      variant: `multi/${database}/group${own.number}`,
      standby: 'multi',
      group: `group${own.number}`,
      database,
      section: onSqlServer ? '4.3.2.1' : '4.3.2.2',
      name: `グループ${own.number}`,
      errata: errata.multi[database],
    },
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
    singleOnOracle(single, single.oracle),
  ),
  ...multi('sqlserver', group1, group2),
  ...multi('sqlserver', group2, group1),
  ...multi('oracle', group1, group2),
  ...multi('oracle', group2, group1),
];
