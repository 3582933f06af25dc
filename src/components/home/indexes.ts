/** What the pages hold that go across all guides, by their paths; the configuration lists the pages. */
export const scopes: Readonly<Record<string, string>> = {
  '/scripts/': '開始・終了スクリプト、SQL、レジストリ設定を、CP932・CRLF のファイルで保存できます',
  '/values/':
    'お使いのクラスタの値を入力すると、サイト全体がその値に変わります。必要なファイルを1つのZIPで保存できます',
  '/check/': 'お使いの開始・終了スクリプトを、このブラウザの中だけで調べて直せます',
  '/cautions/': 'すべてのガイドの注意事項を、結果の重大さの順に並べています',
  '/faq/': 'フェイルオーバーのときに見えること、失われるもの、性能、制限、バックアップ',
  '/errata/': '出典の記載と違うところと、その理由、確かさ',
  '/rules/': 'スクリプトの誤りを見つける規則と、直し方',
  '/reference/': 'コマンド、クラスタ状態、レジストリ、サービス、環境変数、用語、動作環境',
};
