import type {
  OnlineShell,
  OracleInstance,
  SqlServer,
  WatchedService,
} from '../failover-script/steps';
import { text, type ParameterReference, type Template } from '../schema/template';

/** What the form server and the supplies server run: the same service, online shells and databases. */

/** The service is one, whatever watch id a chapter or a group gives it (4.3.2, 5.2.2). */
export const serviceName: Template = ['StarOffice FormServer'];

export function formService(watchId: ParameterReference): WatchedService {
  return { id: 'form-server', watchId: [watchId], service: serviceName };
}

export function onlineShell(
  id: string,
  folder: ParameterReference,
  name: ParameterReference,
): OnlineShell {
  return { id, folder: [folder], name: [name] };
}

/** @param folder where the SQL files lie that the scripts run */
export function sqlServerIn(folder: ParameterReference): SqlServer {
  return { isql: ['isql'], folder: [folder], service: ['MSSQLServer'] };
}

/** An Oracle instance, with its files on the switchable partition. */
export function oracleInstance(instance: {
  readonly sid: ParameterReference;
  readonly listener: ParameterReference;
  readonly serverManager: ParameterReference;
  /** Folder of the database. */
  readonly oradata: ParameterReference;
}): OracleInstance {
  const { sid, listener, serverManager, oradata } = instance;
  return {
    sid: [sid],
    listener: [listener],
    serverManager: [serverManager],
    startFile: text`${oradata}\startora.sql`,
    stopFile: text`${oradata}\stopora.sql`,
  };
}
