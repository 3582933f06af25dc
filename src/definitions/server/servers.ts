import type { WatchedService } from '../failover-script/steps';
import { processNames, type ServerEnvironment } from './environment';
import { p } from './parameters';
import { starOfficeServer, starOfficeServer2 } from './services';

/** One of the two servers of a multi standby (1.2.2); server 1 is also the server of a single standby. */
export interface Server {
  /** As ids and the folders of the files name it. */
  readonly id: 'server1' | 'server2';
  /** As pages name it. */
  readonly label: string;
  /** The file that sets its environment. */
  readonly environmentFile: string;
  readonly environment: ServerEnvironment;
  readonly watched: WatchedService;
  /** The service's name as registry keys hold it. */
  readonly service: string;
}

export const server1: Server = {
  id: 'server1',
  label: 'サーバ1',
  environmentFile: 'alenv1.bat',
  environment: { root: [p.root1], service: starOfficeServer.service, ...processNames.server1 },
  watched: starOfficeServer,
  service: 'StarOffice Server',
};

export const server2: Server = {
  id: 'server2',
  label: 'サーバ2',
  environmentFile: 'alenv2.bat',
  environment: { root: [p.root2], service: starOfficeServer2.service, ...processNames.server2 },
  watched: starOfficeServer2,
  service: 'StarOffice Server2',
};
