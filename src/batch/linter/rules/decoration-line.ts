import type { ScriptRule } from '../rule';
import { search } from '../search';

export const decorationLine: ScriptRule = {
  id: 'decoration-line',
  scope: 'script',
  level: 'warning',
  title: '飾りの記号で始まる行がある',
  consequence:
    'その行はコマンドとして実行されてエラーになるか、飾りの後のコマンドが実行されません。',
  reason:
    '「□ GOTO EXIT」「・ SET PATH」「=====」など、印刷物の飾りが混じったものです。GOTO が働かないと、次の分岐の処理まで実行されます。',
  sources: [
    { guide: 'staroffice', section: '2.2.4' },
    { guide: 'staroffice', section: '3.2' },
    { guide: 'staroffice', section: '1.2.2' },
  ],
  exception: '例外はありません。',
  problem: {
    text: String.raw`ARMLOAD StarOffice /S /M "StarOffice Server"
□ GOTO EXIT
:EXIT
`,
  },
  correct: {
    text: String.raw`ARMLOAD StarOffice /S /M "StarOffice Server"
GOTO EXIT
:EXIT
`,
  },
  *check(script) {
    for (const { range, match } of search(
      script,
      /^\s*(?:[□■◎○●・･◆※*]+\s*|={3,}|-{3,}|`{3,})(?<rest>.*)$/,
    )) {
      const rest = match.groups?.rest ?? '';
      const end = range.end.offset - rest.length;
      const mark = script.program.source.rangeOf(range.start.offset, end);
      yield {
        range: mark,
        message: '飾りの記号で始まる行です',
        hint: rest === '' ? 'この行を取ってください' : '記号を取ってください',
        fix: [{ range: mark, text: '' }],
      };
    }
  },
};
