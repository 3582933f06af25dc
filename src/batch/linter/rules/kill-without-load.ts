import type { PairRule } from '../rule';
import {
  killStarOffice,
  loadStarOffice,
  matchedWatches,
  unmatchedWatches,
  watchExample,
} from '../unmatched-watches';

export const killWithoutLoad: PairRule = {
  id: 'kill-without-load',
  scope: 'pair',
  level: 'error',
  title: '起動していない監視 ID を終了している',
  consequence: 'ARMKILL は働かず、起動した方のサービスと監視が残ります。',
  reason: '監視 ID の綴りの違いか、開始スクリプトの書き忘れです。',
  sources: [{ guide: 'staroffice', section: '4.3.2' }],
  exception: 'オンラインシェルや別のグループが起動した監視を終了するときは、無視してください。',
  problem: watchExample([loadStarOffice], [killStarOffice, 'ARMKILL SOMailGateway']),
  correct: matchedWatches,
  check: (pair) =>
    unmatchedWatches(pair, 'stop').map(({ role, range, what }) => ({
      role,
      range,
      message: `監視 ID ${what} を、開始スクリプトの同じ分岐が起動していません`,
      hint: '監視 ID の綴りをそろえるか、開始スクリプトに ARMLOAD の行を加えてください',
    })),
};
