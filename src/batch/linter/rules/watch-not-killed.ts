import type { PairRule } from '../rule';
import {
  killStarOffice,
  loadStarOffice,
  matchedWatches,
  unmatchedWatches,
  watchExample,
} from '../unmatched-watches';

export const watchNotKilled: PairRule = {
  id: 'watch-not-killed',
  scope: 'pair',
  level: 'error',
  title: '起動した監視 ID を終了していない',
  consequence:
    'フェイルオーバーグループを停止しても、サービスと監視が残ります。切替パーティションを切り離せず、サーバがシャットダウンすることがあります。',
  reason:
    'ガイドは、ARMLOAD を開始スクリプト、ARMKILL を終了スクリプトに、同じ監視 ID で書きます。監視 ID の大文字と小文字は区別しません。',
  sources: [
    { guide: 'staroffice', section: '1.4.1' },
    { guide: 'staroffice', section: '4.3.2' },
  ],
  exception:
    '5.2.2 のバックアップノードの分岐のように、同じ監視 ID をもう一方のグループのために残すときは、無視してください。',
  problem: watchExample([loadStarOffice, 'ARMLOAD WorkFlow /S /M "WWF Server"'], [killStarOffice]),
  correct: matchedWatches,
  check: (pair) =>
    unmatchedWatches(pair, 'start').map(({ role, range, what }) => ({
      role,
      range,
      message: `監視 ID ${what} を、終了スクリプトの同じ分岐が終了していません`,
      hint: '終了スクリプトに ARMKILL の行を加えるか、監視 ID をそろえてください',
    })),
};
