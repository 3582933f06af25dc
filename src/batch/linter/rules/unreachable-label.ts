import type { ScriptRule } from '../rule';
import { reachableLines } from '../flow';

export const unreachableLabel: ScriptRule = {
  id: 'unreachable-label',
  scope: 'script',
  level: 'warning',
  title: 'どこからも飛ばないラベル',
  consequence:
    'そのラベルの処理は一度も実行されません。フェイルオーバー時だけ気付くことになります。',
  reason:
    'GOTO の綴りの誤りか、起動要因やプライオリティの判定の書き忘れが原因です。ガイドの開始・終了スクリプトには、飛ばないラベルはありません。',
  sources: [{ guide: 'staroffice', section: '1.4.1' }],
  exception: '上の行からそのまま流れ込むラベルは、対象になりません。',
  problem: {
    text: String.raw`IF "%ARMS_SERVER%" == "OTHER" GOTO ON_OTHER1
ARMKILL StarOffice
GOTO EXIT
:ON_OTHER1
ARMKILL StarOffice
GOTO EXIT
:ON_OTHER2
ARMKILL StarOffice
:EXIT
exit
`,
  },
  correct: {
    text: String.raw`IF "%ARMS_SERVER%" == "OTHER" GOTO ON_OTHER1
ARMKILL StarOffice
GOTO EXIT
:ON_OTHER1
ARMKILL StarOffice
:EXIT
exit
`,
  },
  *check(script) {
    const reached = reachableLines(script);
    const topLevel = new Set(script.program.statements.map(({ range }) => range.start.line));
    for (const { name, line, range } of script.program.labels) {
      if (reached.has(line) || !topLevel.has(line)) continue;
      yield {
        range,
        message: `ラベル「${name}」には、どの行からも来ません`,
        hint: '飛ぶはずの GOTO の行き先を確かめてください',
      };
    }
  },
};
