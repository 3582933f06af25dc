import type { ScriptRule } from '../rule';

export const utf8Encoding: ScriptRule = {
  id: 'utf8-encoding',
  scope: 'script',
  level: 'error',
  title: 'UTF-8 で保存されている',
  consequence:
    '日本語のメッセージが化けます。化けた文字の一部が | や ^ と解釈され、コマンドが壊れることもあります。',
  reason:
    'Windows NT 系の日本語版の cmd.exe は、バッチファイルを CP932 (シフト JIS) として読みます。',
  sources: [],
  exception: 'ASCII の文字だけのファイルは、どちらでも同じバイトになります。',
  problem: {
    text: String.raw`ARMBCAST /MSG "起動中です" /A
`,
    facts: { encoding: 'utf-8' },
  },
  correct: {
    text: String.raw`ARMBCAST /MSG "起動中です" /A
`,
  },
  *check({ facts, text, program }) {
    if (facts.encoding !== 'utf-8') return;
    const offset = text.search(/[^\t\n\r -~]/);
    if (offset < 0) return;
    yield {
      range: program.source.rangeOf(offset, offset + 1),
      message: 'ファイルが UTF-8 で保存されています',
      hint: 'CP932 (シフト JIS) で保存し直してください',
    };
  },
};
