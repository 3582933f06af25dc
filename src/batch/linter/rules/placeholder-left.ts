import type { ScriptRule } from '../rule';
import { search } from '../search';

/** Whether a place lies behind an odd number of quotes in its line. */
function isInMessage(text: string, offset: number): boolean {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return (text.slice(start, offset).match(/"/g)?.length ?? 0) % 2 === 1;
}

export const placeholderLeft: ScriptRule = {
  id: 'placeholder-left',
  scope: 'script',
  level: 'warning',
  title: '置き換えていない仮の値がある',
  consequence: '存在しないプログラムやフォルダが指定され、その行の処理が失敗します。',
  reason:
    'ガイドの svrmgrXX、OradimXX、rdbmsXX の XX は Oracle の版で変わります。ALROOT=ALROOT や日本語の「仮想 IP アドレス」も、実際の値に置き換える場所です。',
  sources: [
    { guide: 'staroffice', section: '3.2' },
    { guide: 'staroffice', section: '1.5.1' },
    { guide: 'staroffice', section: '4.2.3' },
  ],
  exception: 'XX という名前のプログラムが本当にあるときは、無視してください。',
  problem: {
    text: String.raw`svrmgrXX command=@c:\orant\startup.sql
`,
  },
  correct: {
    text: String.raw`svrmgr23 command=@c:\orant\startup.sql
`,
  },
  *check(script) {
    const pattern =
      /\b(?:svrmgr|oradim|rdbms)XX\b|(?<=^\s*set\s+ALROOT=)ALROOT\s*$|(?:仮想|実)\s?(?:IP\s?アドレス|ホスト名)(?!")/gi;
    for (const { range, match } of search(script, pattern)) {
      if (isInMessage(script.text, range.start.offset)) continue;
      yield {
        range,
        message: `「${match[0].trim()}」は仮の値です`,
        hint: '使う環境の値に置き換えてください',
      };
    }
  },
};
