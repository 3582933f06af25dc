import type { ScriptRule } from '../rule';

export const notInCp932: ScriptRule = {
  id: 'not-in-cp932',
  scope: 'script',
  level: 'error',
  title: 'CP932 にない文字がある',
  consequence: '保存すると「?」などに化け、メッセージやパスが変わります。',
  reason: 'CP932 で表せない文字は、エディタによって捨てられるか置き換えられます。',
  sources: [],
  exception: '例外はありません。',
  problem: {
    text: String.raw`ARMBCAST /MSG "髙プライオリティ〜" /A
`,
    facts: { canEncode: (character) => !'髙〜'.includes(character) },
  },
  correct: {
    text: String.raw`ARMBCAST /MSG "高プライオリティ" /A
`,
    facts: { canEncode: (character) => !'髙〜'.includes(character) },
  },
  *check({ facts, text, program }) {
    let offset = 0;
    for (const character of text) {
      if (!facts.canEncode(character)) {
        yield {
          range: program.source.rangeOf(offset, offset + character.length),
          message: `「${character}」は CP932 で表せません`,
          hint: '別の文字に置き換えてください',
        };
      }
      offset += character.length;
    }
  },
};
