import type { Step } from '../schema/step';
import { text, type Template } from '../schema/template';

/** Short forms of the steps that the samples of the StarOffice guide are made of. */

/** A service under a watch: how the scripts name it. */
export interface WatchedService {
  /** Names its steps: `load-<id>`, `kill-<id>`. */
  readonly id: string;
  readonly watchId: Template;
  readonly service: Template;
}

export function load({ id, watchId, service }: WatchedService): Step {
  return { kind: 'load-service', id: `load-${id}`, watchId, service };
}

export function kill({ id, watchId }: WatchedService): Step {
  return { kind: 'kill', id: `kill-${id}`, watchId };
}

export function startService(id: string, service: Template): Step {
  return { kind: 'start-service', id: `start-${id}`, service };
}

export function stopService(id: string, service: Template): Step {
  return { kind: 'stop-service', id: `stop-${id}`, service };
}

/** Waits; the guide's values are 30 seconds after a database has stopped and 10 after it has started. */
export function sleep(id: string, seconds: Template): Step {
  return { kind: 'sleep', id, seconds };
}

/** An online shell: the folder of its `sfoscmd`, and its name. */
export interface OnlineShell {
  /** Names its steps: `start-<id>`, `stop-<id>`. */
  readonly id: string;
  readonly folder: Template;
  readonly name: Template;
}

export function startShell({ id, folder, name }: OnlineShell): Step {
  return { kind: 'online-shell', id: `start-${id}`, action: 'start', folder, shell: name };
}

export function stopShell({ id, folder, name }: OnlineShell): Step {
  return { kind: 'online-shell', id: `stop-${id}`, action: 'stop', folder, shell: name };
}

/** Where SQL Server's files lie, and how its `isql` is called. */
export interface SqlServer {
  readonly isql: Template;
  /** Folder of the SQL files and their logs. */
  readonly folder: Template;
  readonly service: Template;
}

/** Starts SQL Server: `net start <service>`. */
export function startSqlServer({ service }: SqlServer, id = 'sql-server'): Step {
  return startService(id, service);
}

/** Stops SQL Server: `net stop <service>`. */
export function stopSqlServer({ service }: SqlServer, id = 'sql-server'): Step {
  return stopService(id, service);
}

/**
 * Runs an SQL file of SQL Server's folder; its log has the same name.
 *
 * @param file name without extension, e.g. `act1`; in capitals where the guide has it so
 */
export function runSql({ isql, folder }: SqlServer, file: string): Step {
  const [sql, log] = file === file.toUpperCase() ? ['SQL', 'LOG'] : ['sql', 'log'];
  return {
    kind: 'run-isql',
    id: file.toLowerCase(),
    program: isql,
    input: [...folder, `\\${file}.${sql}`],
    output: [...folder, `\\${file}.${log}`],
  };
}

/** An Oracle instance and the files that open and close it. */
export interface OracleInstance {
  readonly sid: Template;
  readonly listener: Template;
  readonly serverManager: Template;
  readonly startFile: Template;
  readonly stopFile: Template;
}

/** The service of an instance is named after its SID. */
export function oracleService(sid: Template): Template {
  return text`OracleService${sid}`;
}

/**
 * Starts an instance: its service, the listener, then the database.
 *
 * @param withListener false where the guide leaves a listener alone that runs already
 */
export function startOracle(oracle: OracleInstance, { withListener = true } = {}): Step[] {
  return [
    startService('oracle', oracleService(oracle.sid)),
    ...(withListener ? [startService('listener', oracle.listener)] : []),
    chooseInstance(oracle),
    {
      kind: 'run-server-manager',
      id: 'open-database',
      program: oracle.serverManager,
      input: oracle.startFile,
    },
  ];
}

/**
 * Stops an instance: the database, the listener, then the service. The listener comes before the
 * service, as edition 5 of the StarOffice guide put it right for the workflow server; chapters 4 and 5
 * still print the reverse.
 */
export function stopOracle(oracle: OracleInstance, { withListener = true } = {}): Step[] {
  return [
    chooseInstance(oracle),
    {
      kind: 'run-server-manager',
      id: 'close-database',
      program: oracle.serverManager,
      input: oracle.stopFile,
    },
    ...(withListener ? [stopService('listener', oracle.listener)] : []),
    stopService('oracle', oracleService(oracle.sid)),
  ];
}

function chooseInstance({ sid }: OracleInstance): Step {
  return { kind: 'set-variable', id: 'choose-instance', name: 'ORACLE_SID', value: sid };
}
