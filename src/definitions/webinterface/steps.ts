import type { SampleSteps } from '../failover-script/sample';
import {
  kill,
  load,
  runSql,
  sleep,
  startService,
  startSqlServer,
  stopService,
  stopShell,
  stopSqlServer,
  type OnlineShell,
  type WatchedService,
} from '../failover-script/steps';
import { p as form } from '../form-server/parameters';
import { single, sqlServer } from '../form-server/services';
import { forumService } from '../forum-server/service';
import type { Step } from '../schema/step';
import { starOfficeServer } from '../server/services';
import { workflowServer } from '../workflow/services';
import { p } from './parameters';
import { iisServices } from './services';

export const shell: OnlineShell = { id: 'shell', folder: [p.folder], name: [form.shell] };

/** Form server, StarOffice server and the product's own service, then IIS. */
function up(services: readonly WatchedService[]): Step[] {
  return [
    ...[single.service, ...services].map(load),
    ...iisServices.map(({ id, name }) => startService(id, name)),
  ];
}

function startSteps(services: readonly WatchedService[]): SampleSteps {
  // The guide waits in one of the four branches only; its twin after a failover is put right to it.
  const home = [startSqlServer(sqlServer), sleep('wait', [p.startWait]), ...up(services)];
  return {
    home,
    other: [startSqlServer(sqlServer), runSql(sqlServer, 'act'), ...up(services)],
  };
}

/**
 * @param sqlServerFirst true where the guide stops SQL Server before the services other than the form
 *   server (6.2.1, 6.2.3); it stops it after them for the workflow server (6.2.2)
 */
function stopSteps(services: readonly WatchedService[], sqlServerFirst: boolean): SampleSteps {
  const kills = [...services].reverse().map(kill);
  const down = (database: readonly Step[]): Step[] => [
    ...[...iisServices].reverse().map(({ id, name }) => stopService(id, name)),
    stopShell(shell),
    kill(single.service),
    ...(sqlServerFirst ? [...database, ...kills] : [...kills, ...database]),
    sleep('wait', [p.stopWait]),
  ];
  return {
    home: down([stopSqlServer(sqlServer)]),
    other: down([runSql(sqlServer, 'deact'), stopSqlServer(sqlServer)]),
  };
}

/** A set of the scripts of 6.2: which services it starts beside IIS, SQL Server and the form server. */
export interface Variant {
  /** Name in the head of the scripts and in tables. */
  readonly name: string;
  readonly section: string;
  readonly start: SampleSteps;
  readonly stop: SampleSteps;
}

function variant(
  name: string,
  section: string,
  services: readonly WatchedService[],
  sqlServerFirst: boolean,
): Variant {
  return {
    name,
    section,
    start: startSteps(services),
    stop: stopSteps(services, sqlServerFirst),
  };
}

export const variants = {
  basic: variant('基本', '6.2.1', [starOfficeServer], true),
  workflow: variant('ワークフロー', '6.2.2', [starOfficeServer, workflowServer], false),
  forum: variant('フォーラム', '6.2.3', [starOfficeServer, forumService], true),
} as const;
