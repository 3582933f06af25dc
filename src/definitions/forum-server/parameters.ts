import { defineParameters } from '../schema/parameter';

/** What a reader may have otherwise; the defaults are the guide's values (7.3.4). */
export const p = defineParameters('forum-server', {
  watchId: { type: 'watchId', label: 'フォーラムサーバの監視 ID', default: 'SOForumServer' },
});
