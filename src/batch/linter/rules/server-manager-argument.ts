import type { ScriptRule } from '../rule';
import { programName } from '../action';

export const serverManagerArgument: ScriptRule = {
  id: 'server-manager-argument',
  scope: 'script',
  level: 'error',
  title: 'サーバマネージャの command=@ の形の誤り',
  consequence: 'SQL ファイルが実行されず、データベースが起動も停止もしません。',
  reason:
    'Oracle のサーバマネージャには command=@ファイル の形で渡します。ガイドの5.2.3の開始スクリプトは comand=ay: となっている行が4行あります。',
  sources: [{ guide: 'staroffice', section: '5.2.3' }],
  exception: '例外はありません。',
  problem: {
    text: String.raw`svrmgr23 comand=ay:\oradata\startora.sql
`,
  },
  correct: {
    text: String.raw`svrmgr23 command=@y:\oradata\startora.sql
`,
  },
  *check({ commands }) {
    for (const { name, arguments: operands } of commands) {
      if (!/^svrmgr\w*$/.test(programName(name.text)) || /^\s*command=@\S/i.test(operands.text))
        continue;
      yield {
        range: operands.range,
        message: 'サーバマネージャの引数が command=@ファイル の形ではありません',
        hint: 'command=@ の後に SQL ファイルのパスを書いてください',
      };
    }
  },
};
