import type { ScriptRule } from '../rule';
import { programName } from '../action';
import { intendedCommand } from '../names';

export const misspeltCommand: ScriptRule = {
  id: 'misspelt-command',
  scope: 'script',
  level: 'error',
  title: 'コマンド名の綴りの誤り',
  consequence:
    'コマンドが見つからず、その行の処理だけが抜けます。通知が出ない、サービスが終了しないなど、切り替わるまで気付きません。',
  reason:
    'ガイドには ARMCBAST、ARMBROADCAST、ARMCBCAST、sfoscnd など、存在しないコマンド名が印字されています。',
  sources: [
    { guide: 'staroffice', section: '1.4.2' },
    { guide: 'staroffice', section: '4.3.1' },
    { guide: 'staroffice', section: '6.2.1' },
  ],
  exception: 'よく似た名前の別のプログラムを本当に使うときは、無視してください。',
  problem: {
    text: String.raw`ARMCBAST /MSG "最高プライオリティサーバで終了中です" /A
`,
  },
  correct: {
    text: String.raw`ARMBCAST /MSG "最高プライオリティサーバで終了中です" /A
`,
  },
  *check({ commands }) {
    for (const { name } of commands) {
      if (name.dynamic) continue;
      const written = programName(name.text);
      const intended = intendedCommand(written);
      if (intended === undefined) continue;
      const start = name.text.toLowerCase().lastIndexOf(written);
      const from = name.range.start;
      const range = {
        start: { ...from, column: from.column + start, offset: from.offset + start },
        end: {
          ...from,
          column: from.column + start + written.length,
          offset: from.offset + start + written.length,
        },
      };
      yield {
        range,
        message: `「${name.text.slice(start, start + written.length)}」というコマンドはありません`,
        hint: `${intended} の誤りと考えられます`,
        fix: [{ range, text: intended }],
      };
    }
  },
};
