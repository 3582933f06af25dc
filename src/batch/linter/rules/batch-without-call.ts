import type { ScriptRule } from '../rule';

export const batchWithoutCall: ScriptRule = {
  id: 'batch-without-call',
  scope: 'script',
  level: 'error',
  title: 'バッチファイルを CALL なしで起動している',
  consequence:
    '呼んだバッチファイルが終わると、元のスクリプトには戻りません。残りの処理は実行されません。',
  reason: 'cmd.exe は、CALL のないバッチファイルの起動を「乗り換え」として扱います。',
  sources: [],
  exception: 'スクリプトの最後の行で乗り換えるつもりなら、動作します。',
  problem: {
    text: String.raw`alenv2.bat
net start "StarOffice Server2"
`,
  },
  correct: {
    text: String.raw`call alenv2.bat
net start "StarOffice Server2"
`,
  },
  *check({ commands }) {
    for (const { name } of commands) {
      if (!/\.(bat|cmd)"?$/i.test(name.text)) continue;
      yield {
        range: name.range,
        message: `「${name.text}」を CALL なしで起動しています`,
        hint: '行の先頭に call を付けてください',
        fix: [{ range: { start: name.range.start, end: name.range.start }, text: 'call ' }],
      };
    }
  },
};
