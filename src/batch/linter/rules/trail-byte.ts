import type { ScriptRule } from '../rule';
import { isComment } from '../search';

export const trailByte: ScriptRule = {
  id: 'trail-byte',
  scope: 'script',
  level: 'info',
  title: '2バイト目が記号になる文字がある',
  consequence:
    'CP932 以外のコードページで読まれると、2バイト目が \\ や | や ^ と解釈され、行が壊れます。',
  reason:
    'CP932 では「ソ」「表」「能」などの2バイト目が 0x5C、「ポ」「掛」が 0x7C、「タ」「運」「録」が 0x5E です。引用符の直前の 0x5C は、2バイト文字を知らないプログラムで引用符を打ち消します。',
  sources: [],
  exception: '日本語版の Windows で CP932 のまま使うかぎり、動作します。',
  problem: {
    text: String.raw`echo ポート
ARMBCAST /MSG "性能" /A
`,
    facts: { trailByte: (character) => ({ ポ: 0x7c, 能: 0x5c })[character] },
  },
  correct: {
    text: String.raw`echo "ポート"
ARMBCAST /MSG "性能低下" /A
`,
    facts: { trailByte: (character) => ({ ポ: 0x7c, 能: 0x5c })[character] },
  },
  *check({ facts, program: { source } }) {
    for (const { text, offset } of source.lines) {
      if (isComment(text)) continue;
      let quoted = false;
      for (let index = 0; index < text.length; index += 1) {
        const character = text.charAt(index);
        if (character === '"') quoted = !quoted;
        const trail = facts.trailByte(character);
        const isHazard = quoted
          ? trail === 0x5c && text.charAt(index + 1) === '"'
          : trail === 0x5c || trail === 0x7c || trail === 0x5e;
        if (!isHazard) continue;
        yield {
          range: source.rangeOf(offset + index, offset + index + 1),
          message: `「${character}」の2バイト目は「${String.fromCharCode(trail ?? 0)}」です`,
          hint: quoted
            ? '引用符の前の文字を変えてください'
            : '引用符で囲むか、別の言葉にしてください',
        };
      }
    }
  },
};
