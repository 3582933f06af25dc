import { extendedScripts, extendedServicesTable, type Extension } from '../server/extended-scripts';
import { forumService } from './service';

const extension: Extension = {
  product: 'forum-server',
  name: 'フォーラムサーバ',
  section: '7.3.4',
  service: forumService,
};

/** The scripts of StarOffice server with the lines of 7.3.4. */
export const scripts = extendedScripts(extension);

export const loadedServicesTable = extendedServicesTable(extension);
