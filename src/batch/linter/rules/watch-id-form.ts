import type { ScriptRule } from '../rule';
import { programName } from '../action';

export const watchIdForm: ScriptRule = {
  id: 'watch-id-form',
  scope: 'script',
  level: 'warning',
  title: '監視 ID の形の誤り',
  consequence: '監視が登録されないか、別の監視 ID と取り違えられます。',
  reason:
    '監視 ID は半角英数字 255 文字まで、大文字と小文字の区別なし、NEC_ で始まる名前は予約済みです (ExpressCluster SRE の文書による。Ver 5 から 7 では推定)。ガイドの監視 ID は英数字と _ です。',
  sources: [
    { guide: 'pp-websam', section: '1.1.4 (5)' },
    { guide: 'staroffice', section: '1.4.1' },
  ],
  exception: '例外はありません。',
  problem: {
    text: String.raw`ARMLOAD NEC_SO /S /M "StarOffice Server"
`,
  },
  correct: {
    text: String.raw`ARMLOAD StarOffice /S /M "StarOffice Server"
`,
  },
  *check(script) {
    for (const { name, arguments: operands } of script.commands) {
      if (!['armload', 'armkill', 'armloadc'].includes(programName(name.text))) continue;
      const match = /^\s*("[^"]*"|\S+)/.exec(operands.text);
      const written = match?.[1]?.replaceAll('"', '') ?? '';
      if (operands.dynamic || /^(?!NEC_)[A-Za-z0-9_]{1,255}$/i.test(written)) continue;
      yield {
        range: operands.range,
        message: written === '' ? '監視 ID がありません' : `「${written}」は監視 ID になりません`,
        hint: '半角英数字と _ で、NEC_ で始まらない名前にしてください',
      };
    }
  },
};
