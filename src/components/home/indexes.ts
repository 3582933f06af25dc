/** What the pages hold that go across all guides, by their paths; the configuration lists the pages. */
export const scopes: Readonly<Record<string, string>> = {
  '/scripts/': '開始・終了スクリプト、SQL、レジストリ設定を、CP932・CRLF のファイルで保存できます',
  '/cautions/': 'すべてのガイドの注意事項を、結果の重大さの順に並べています',
  '/faq/': 'よくある質問と、その答え、手順へのリンク',
  '/errata/': '出典の記載と違うところと、その理由、確かさ',
  '/rules/': 'スクリプトの誤りを見つける規則と、直し方',
  '/reference/': 'コマンド、クラスタ状態、レジストリ、サービス、環境変数、用語、動作環境',
};
