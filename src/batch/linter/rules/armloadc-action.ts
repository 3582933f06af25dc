import type { ScriptRule } from '../rule';
import { programName } from '../action';

export const armloadcAction: ScriptRule = {
  id: 'armloadc-action',
  scope: 'script',
  level: 'error',
  title: 'ARMLOADC の /W の指定の誤り',
  consequence:
    '監視が休止または再開されません。再開されないと、サービスが止まってもフェイルオーバーしません。',
  reason:
    'ガイドの指定は PAUSE (休止) と CONTINUE (再開) です。1.5.2 に continu と切れた行があります。',
  sources: [{ guide: 'staroffice', section: '1.5.2' }],
  exception: '例外はありません。',
  problem: {
    text: String.raw`ARMLOADC StarOffice /W continu
`,
  },
  correct: {
    text: String.raw`ARMLOADC StarOffice /W CONTINUE
`,
  },
  *check({ commands }) {
    for (const { name, arguments: operands } of commands) {
      if (programName(name.text) !== 'armloadc' || operands.dynamic) continue;
      if (/\/W\s+(PAUSE|CONTINUE)\b/i.test(operands.text)) continue;
      yield {
        range: operands.range,
        message: 'ARMLOADC の /W の後が PAUSE でも CONTINUE でもありません',
        hint: '休止なら PAUSE、再開なら CONTINUE と書いてください',
      };
    }
  },
};
