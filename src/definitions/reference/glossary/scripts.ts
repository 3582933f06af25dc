import { staroffice, websam, type Term } from './term';

/** Scripts, their watch, and what is registered with a group. */
export const scriptTerms: readonly Term[] = [
  {
    id: 'start-script',
    term: '開始スクリプト',
    english: 'start script',
    synonyms: ['スタートスクリプト', '起動スクリプト', 'start.bat', 'START.BAT'],
    meaning:
      'フェイルオーバーグループが起動するときに実行されるスクリプト。グループを作ると自動で登録されます',
    sources: [websam('1.1.4 (5)'), staroffice('1.4.1')],
  },
  {
    id: 'stop-script',
    term: '終了スクリプト',
    english: 'stop script',
    synonyms: ['ストップスクリプト', 'stop.bat', 'STOP.BAT'],
    searchWords: ['停止スクリプト'],
    meaning:
      'フェイルオーバーグループが停止するときに実行されるスクリプト。グループを作ると自動で登録されます',
    sources: [websam('1.1.4 (5)'), staroffice('1.4.1'), staroffice('4.4')],
  },
  {
    id: 'watch-id',
    term: '監視 ID',
    english: 'watch id',
    synonyms: ['watchID'],
    searchWords: ['ウォッチ ID'],
    meaning: 'ARMLOAD で起動したものに付ける名前。ARMKILL と ARMLOADC は、この名前で相手を指します',
    sources: [websam('1.1.4 (5)'), staroffice('1.5.1')],
  },
  {
    id: 'pause-watch',
    term: '監視の休止、再開',
    english: 'pause and resume the watch',
    synonyms: ['監視の停止', 'ARMLOADC', 'PAUSE', 'CONTINUE'],
    meaning:
      '監視を一時やめて、サービスを手で停止できるようにすること。休止しないで停止すると、フェイルオーバーが発生します',
    products: ['server', 'workflow'],
    sources: [staroffice('1.5.1'), staroffice('1.5.2'), staroffice('3.2')],
  },
  {
    id: 'synchronised-registry-key',
    term: '同期レジストリ',
    english: 'synchronised registry key',
    synonyms: ['レジストリ同期', '同期対象レジストリ', '同期対象のレジストリ'],
    meaning:
      'フェイルオーバーグループに登録するレジストリキー。フェイルオーバーのときに、内容が待機系サーバに引き継がれます',
    sources: [staroffice('1.2.1'), websam('1.1.4 (5)')],
  },
  {
    id: 'online-shell',
    term: 'オンラインシェル',
    english: 'online shell',
    synonyms: ['シェル', 'sfoscmd'],
    meaning:
      'フォームサーバの上で動き、サービスの開始時に自動で起動することも、sfoscmd で起動、停止することもできるもの。マルチスタンバイ型では、フェイルオーバーのときにこれが引き継がれます',
    because: '起動と停止の説明から。定義はありません',
    products: ['form-server', 'supplies-server', 'webinterface'],
    sources: [staroffice('4.2.1'), staroffice('4.2.2'), staroffice('5.1.1')],
  },
];
