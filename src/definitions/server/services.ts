import type { WatchedService } from '../failover-script/steps';
import { p } from './parameters';

/** The service of StarOffice server; server 1 of a multi standby has the same name (1.2.1, 1.2.2). */
export const starOfficeServer: WatchedService = {
  id: 'star-office',
  watchId: [p.watchId],
  service: ['StarOffice Server'],
};

/** The service of server 2 of a multi standby (1.2.2). */
export const starOfficeServer2: WatchedService = {
  id: 'star-office',
  watchId: [p.watchId2],
  service: ['StarOffice Server2'],
};
