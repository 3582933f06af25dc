/** What `--help` prints: Japanese first, for the people at the console, then English. */
export const help = `使い方: npm run check -- [オプション] start.bat stop.bat …

フェイルオーバーグループの開始・終了スクリプトを調べます。start で始まるファイルと stop で始まる
ファイルが同じフォルダに1つずつあれば、組として照らし合わせます。CP932 と UTF-8 を見分けます。

  --format human|gcc|json|sarif  結果の形 (既定 human)
  --state START,SUCCESS,HOME     その状態で実行されるコマンドを順に表示 (起動要因なしは -)
  --all-states                   16状態の表を表示 (--state と同じく、--format human のときだけ)
  --fix                          安全な修正をファイルに書き込む (文字コードと改行はそのまま)
  --help                         この説明

終了コード: 0 指摘なし、1 指摘あり、2 調べられなかったか書き込めなかった

Usage: npm run check -- [options] start.bat stop.bat …

Checks the start and stop scripts of a failover group. A file that starts with "start" and one that
starts with "stop" in the same folder are also checked against each other. Tells CP932 from UTF-8.

  --format human|gcc|json|sarif  form of the result (default human)
  --state START,SUCCESS,HOME     prints the commands that run in this state (- for no event)
  --all-states                   prints a table of all 16 states (like --state with --format human only)
  --fix                          writes safe fixes into the files, keeping encoding and line ends
  --help                         this text

Exit code: 0 clean, 1 findings, 2 could not run or write
`;
