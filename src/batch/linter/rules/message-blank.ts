import { programName } from '../action';
import type { ScriptRule } from '../rule';

export const messageBlank: ScriptRule = {
  id: 'message-blank',
  scope: 'script',
  level: 'info',
  title: 'メッセージの端に空白がある',
  consequence: '通知の先頭や末尾に空白が付き、同じメッセージを文字列で探せなくなります。',
  reason:
    '引用符の内側の端の空白は、メッセージの一部として送られます。ガイドの終了スクリプトの一部に、先頭に空白のある行があります。',
  sources: [
    { guide: 'pp-websam', section: '1.1.4 (5)' },
    { guide: 'staroffice', section: '1.4.1' },
  ],
  exception: '桁をそろえるための空白なら、無視してください。',
  problem: {
    text: String.raw`ARMBCAST /MSG " ActiveRecoveryManager が動作状態にありません" /A
`,
  },
  correct: {
    text: String.raw`ARMBCAST /MSG "ActiveRecoveryManager が動作状態にありません" /A
`,
  },
  *check({ commands, program }) {
    for (const { name, arguments: operands } of commands) {
      if (!['armbcast', 'armlog'].includes(programName(name.text))) continue;
      const match = /"(\s+[^"]*|[^"]*\s+)"/.exec(operands.text);
      if (match === null) continue;
      const start = operands.range.start.offset + match.index;
      const range = program.source.rangeOf(start, start + match[0].length);
      yield {
        range,
        message: 'メッセージの端に空白があります',
        hint: '引用符のすぐ内側の空白を取ってください',
        fix: [{ range, text: `"${match[1]?.trim() ?? ''}"` }],
      };
    }
  },
};
