import type { SampleSteps } from '../failover-script/sample';
import {
  kill,
  load,
  runSql,
  sleep,
  startOracle,
  startSqlServer,
  stopOracle,
  stopShell,
  stopSqlServer,
  type OnlineShell,
  type OracleInstance,
  type SqlServer,
  type WatchedService,
} from '../failover-script/steps';
import type { Template } from '../schema/template';

/** What a form server in single standby runs; the supplies server runs on the same service. */
export interface FormService {
  readonly service: WatchedService;
  readonly shell: OnlineShell;
}

/** The steps of a pair of scripts. */
export interface PairSteps {
  readonly start: SampleSteps;
  readonly stop: SampleSteps;
}

/**
 * Single standby on SQL Server (4.3.1.1, 5.1.2): the other server attaches the databases with
 * `act.sql` and detaches them with `deact.sql`. The online shell starts with its service by itself.
 *
 * @param wait seconds after SQL Server has stopped
 */
export function singleOnSqlServer(
  { service, shell }: FormService,
  sqlServer: SqlServer,
  wait: Template,
): PairSteps {
  const down = [stopSqlServer(sqlServer), sleep('wait', wait)];
  return {
    start: {
      home: [startSqlServer(sqlServer), load(service)],
      other: [startSqlServer(sqlServer), runSql(sqlServer, 'act'), load(service)],
    },
    stop: {
      home: [stopShell(shell), kill(service), ...down],
      other: [stopShell(shell), kill(service), runSql(sqlServer, 'deact'), ...down],
    },
  };
}

/**
 * Single standby on Oracle (4.3.1.2, 5.1.3): both servers do the same.
 *
 * @param wait seconds after Oracle has stopped; absent where the guide does not wait
 */
export function singleOnOracle(
  { service, shell }: FormService,
  oracle: OracleInstance,
  wait?: Template,
): PairSteps {
  const up = [...startOracle(oracle), load(service)];
  const down = [
    stopShell(shell),
    kill(service),
    ...stopOracle(oracle),
    ...(wait === undefined ? [] : [sleep('wait', wait)]),
  ];
  return { start: { home: up, other: up }, stop: { home: down, other: down } };
}
