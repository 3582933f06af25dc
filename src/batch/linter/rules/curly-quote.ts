import type { ScriptRule } from '../rule';
import { search } from '../search';

export const curlyQuote: ScriptRule = {
  id: 'curly-quote',
  scope: 'script',
  level: 'error',
  title: '全角や曲がった引用符がある',
  consequence:
    '引用符として働きません。IF の比較が一致せず、空白を含むサービス名は途中で切れます。',
  reason:
    'cmd.exe の引用符は U+0022 だけです。ワープロや PDF から写すと曲がった引用符になります。ガイドの3章の一部がこの形です。',
  sources: [
    { guide: 'staroffice', section: '3.2' },
    { guide: 'staroffice', section: '3.4' },
  ],
  exception: 'コメントの中では害はありませんが、写すときのためにそろえてください。',
  problem: {
    text: String.raw`ARMLOAD StarOffice2 /S /M “StarOffice Server2”
`,
  },
  correct: {
    text: String.raw`ARMLOAD StarOffice2 /S /M "StarOffice Server2"
`,
  },
  *check(script) {
    for (const { range, match } of search(
      script,
      /[\u2018\u2019\u201a-\u201f\uff02\uff07]/g,
      'everything',
    )) {
      const isSingle = /[\u2018-\u201b\uff07]/.test(match[0]);
      yield {
        range,
        message: `「${match[0]}」は引用符として働きません`,
        hint: `半角の ${isSingle ? "'" : '"'} にしてください`,
        fix: [{ range, text: isSingle ? "'" : '"' }],
      };
    }
  },
};
