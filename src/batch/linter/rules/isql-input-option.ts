import type { ScriptRule } from '../rule';
import { search } from '../search';

export const isqlInputOption: ScriptRule = {
  id: 'isql-input-option',
  scope: 'script',
  level: 'error',
  title: 'isql の入力ファイルの指定が /I になっている',
  consequence:
    'SQL ファイルが読み込まれず、切替パーティション上のデータベースが接続も切断もされません。',
  reason:
    'isql のオプションは大文字と小文字を区別します。入力ファイルは /i です。ガイドの3章と5.2.2に /I の行があり、同じ処理のほかの行は /i です。',
  sources: [
    { guide: 'staroffice', section: '3.2' },
    { guide: 'staroffice', section: '5.2.2' },
  ],
  exception: '例外はありません。',
  problem: {
    text: String.raw`isql /Usa /P /I c:\mssql\act1.sql /o c:\mssql\act1.log
`,
  },
  correct: {
    text: String.raw`isql /Usa /P /i c:\mssql\act1.sql /o c:\mssql\act1.log
`,
  },
  *check(script) {
    for (const { match, range } of search(script, /^.*\bisql(?:\.exe)?"?\s.*?(?<option>\/I)\s/)) {
      const from = range.start.offset + match[0].lastIndexOf('/I');
      const option = script.program.source.rangeOf(from, from + 2);
      yield {
        range: option,
        message: 'isql の入力ファイルの指定が「/I」です',
        hint: '小文字の /i にしてください',
        fix: [{ range: option, text: '/i' }],
      };
    }
  },
};
