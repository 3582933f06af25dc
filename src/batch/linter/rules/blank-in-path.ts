import type { ScriptRule } from '../rule';
import { search } from '../search';

export const blankInPath: ScriptRule = {
  id: 'blank-in-path',
  scope: 'script',
  level: 'error',
  title: 'パスの途中に空白がある',
  consequence: 'フォルダまでがコマンド名になり、「見つからない」と言われて実行されません。',
  reason:
    '「\\」の後の空白で、コマンド名が切れます。ガイドの4.3.2と5.2.2の sfoscmd の行に多く、写すとオンラインシェルが起動しません。',
  sources: [
    { guide: 'staroffice', section: '4.3.2' },
    { guide: 'staroffice', section: '5.2.2' },
  ],
  exception: '例外はありません。',
  problem: {
    text: String.raw`y:\starspl2\ sfoscmd S SPLSV1
`,
  },
  correct: {
    text: String.raw`y:\starspl2\sfoscmd S SPLSV1
`,
  },
  *check(script) {
    for (const { range, match } of search(
      script,
      /^\s*@?[A-Za-z]:\\(?:[^\s"\\]+\\)+(?<blank>\s+)(?=[A-Za-z]\w*(\s|$))/,
    )) {
      const blank = match.groups?.blank ?? '';
      const from = range.end.offset - blank.length;
      const place = script.program.source.rangeOf(from, range.end.offset);
      yield {
        range: place,
        message: 'コマンドのパスの途中に空白があります',
        hint: '空白を取ってください',
        fix: [{ range: place, text: '' }],
      };
    }
  },
};
