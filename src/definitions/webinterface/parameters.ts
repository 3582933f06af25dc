import { defineParameters } from '../schema/parameter';

/** What a reader may have otherwise; the defaults are the guide's values (6.2). */
export const p = defineParameters('webinterface', {
  drive: { type: 'drive', label: '切替パーティション', default: 'x:' },
  folder: {
    type: 'path',
    label: 'フォームサーバのインストール先',
    default: 'x:\\starspl2',
    on: 'webinterface/drive',
  },
  startWait: { type: 'seconds', label: 'SQL Server 開始後の待ち時間 (秒)', default: '10' },
  stopWait: { type: 'seconds', label: '停止後の待ち時間 (秒)', default: '30' },
});
