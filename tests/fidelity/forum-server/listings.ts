import type { Listing } from '../recording';
import { extendedListings } from '../server/extended-listings';

/** The scripts of chapter 7, which the guide prints in part: the lines before and after (7.3.4). */
export const forumServerListings: readonly Listing[] = extendedListings({
  product: 'forum-server',
  rule: '7.3.4: load the forum server right behind StarOffice server, in all four branches, and kill it right before',
  load: 'ARMLOAD SOForumServer /S /M "StarOffice Forum Server"',
  kill: 'ARMKILL SOForumServer',
});
