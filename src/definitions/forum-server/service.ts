import type { WatchedService } from '../failover-script/steps';
import { p } from './parameters';

/** The service of the forum server (7.3.4). */
export const forumService: WatchedService = {
  id: 'forum-server',
  watchId: [p.watchId],
  service: ['StarOffice Forum Server'],
};
