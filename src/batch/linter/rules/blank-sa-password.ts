import type { ScriptRule } from '../rule';
import { search } from '../search';

export const blankSaPassword: ScriptRule = {
  id: 'blank-sa-password',
  scope: 'script',
  level: 'info',
  title: 'sa のパスワードが空のまま',
  consequence:
    'パスワードを設定した環境では接続に失敗し、データベースが切り替わりません。空のままでは、だれでも管理者として接続できます。',
  reason:
    'ガイドのサンプルは /Usa /P (パスワードなし) です。パスワードを設定したら、スクリプトもそろえる必要があります (推定)。',
  sources: [
    { guide: 'staroffice', section: '4.3.1' },
    { guide: 'staroffice', section: '5.1.2' },
  ],
  exception: '閉じたネットワークで、sa にパスワードを設定していない環境では、ガイドのとおりです。',
  problem: {
    text: String.raw`isql /Usa /P /i c:\mssql\act.sql /o c:\mssql\act.log
`,
  },
  correct: {
    text: String.raw`isql /Usa /Psecret /i c:\mssql\act.sql /o c:\mssql\act.log
`,
  },
  *check(script) {
    for (const { range } of search(script, /\/Usa\s+\/P(?=\s)/i)) {
      yield {
        range,
        message: 'sa のパスワードが空です',
        hint: 'sa にパスワードがあるなら /P のすぐ後に書いてください',
      };
    }
  },
};
