import type { ScriptRule } from '../rule';
import { search } from '../search';

export const yenSign: ScriptRule = {
  id: 'yen-sign',
  scope: 'script',
  level: 'error',
  title: 'パスの区切りが U+00A5 (円記号) になっている',
  consequence: 'パスとして扱われず、ファイルやコマンドが見つかりません。',
  reason:
    '日本語フォントでは U+005C も円記号に見えますが、U+00A5 は別の文字です。PDF から写すと入ります。',
  sources: [],
  exception: '例外はありません。',
  problem: {
    text: String.raw`net start MSSQLServer
isql /Usa /P /i c:¥mssql¥act.sql /o c:¥mssql¥act.log
`,
  },
  correct: {
    text: String.raw`net start MSSQLServer
isql /Usa /P /i c:\mssql\act.sql /o c:\mssql\act.log
`,
  },
  *check(script) {
    for (const { range } of search(script, /[\u00a5\uffe5]/g, 'everything')) {
      yield {
        range,
        message: '円記号の文字があります。パスの区切りになりません',
        hint: 'バックスラッシュ (U+005C) にしてください',
        fix: [{ range, text: '\\' }],
      };
    }
  },
};
