/**
 * Words that readers type, beside the words that the guides use. The glossary holds the terms of the
 * trade; here are the words of every day.
 */
export const everydayWords: readonly (readonly string[])[] = [
  ['買', '購入'],
  ['マニュアル', 'ドキュメント', '文書', '資料'],
  ['途中', '最中'],
  ['何分', '何秒', 'どれくらい', 'どのくらい', '時間'],
  ['壊れ', '壊し', '破壊'],
  ['消え', '失われ', '失う', '削除'],
  ['つながら', 'つなが', '接続'],
  ['止まら', '止ま', '停止'],
  ['始め', '始ま', '開始'],
  ['立ち上げ', '立ち上が', '起動'],
  ['元に戻', '復元'],
  ['どちらを先', 'どっちが先', '順番', '順序'],
  ['入れ方', '導入', 'インストール'],
  ['やめ', '廃止', '解除'],
  ['遅い', '遅く', '性能'],
  ['切り替わ', 'フェイルオーバー'],
  ['増や', '追加'],
  ['落ちる', '落ちた', 'シャットダウン', '停止'],
  ['リカバリ', '復旧'],
  ['アンインストール', '削除', 'クラスタから外す'],
  ['使えない', '使えなく', '利用できない'],
  ['書き方', '記述'],
  ['作り方', '作成', '作る'],
  ['変え', '変更'],
  ['固ま', 'フリーズ', 'ハングアップ', '応答しない', '動かなくな', '停止'],
  ['停電', '電源断'],
  ['勝手に切り替わ', '勝手にフェイルオーバー', 'フェイルオーバーが発生'],
  ['手動でフェイルオーバー', '手動で切り替え', 'グループの移動', 'グループを移動'],
  ['元のサーバに戻', '切り戻', 'フェイルバック', 'グループを移動'],
  ['ウイルス対策', 'ウイルスチェック', 'ウイルスバスター'],
  ['いくつ', '何本', '何台', '本数'],
  ['違い', '異なる', '比較'],
  ['直し方', '直す', '修正'],
  ['文字化け', '化け'],
];

/** Terms of the trade that the glossary does not set beside each other. */
export const tradeWords: readonly (readonly string[])[] = [
  ['現用系', '本番系', '運用系', 'プライマリ'],
  ['待機系', '待避系', 'バックアップノード'],
  ['開始スクリプト', 'スタートスクリプト', '起動スクリプト', 'start.bat'],
  ['終了スクリプト', 'ストップスクリプト', '停止スクリプト', 'stop.bat'],
  ['シングルスタンバイ', '片方向スタンバイ', '二重化'],
  ['マルチスタンバイ', '両方向スタンバイ', '相互スタンバイ'],
];

/** Names that products go by besides their own. */
export const productNames: readonly (readonly [string, string])[] = [
  ['UXServerManager', 'uxservermanager'],
  ['SOサーバ', 'server'],
  ['StarOffice Server', 'server'],
  ['MailGateway', 'mailgateway-smtp'],
  ['メールゲートウェイ', 'mailgateway-smtp'],
  ['ワークフロー', 'workflow'],
  ['WFサーバ', 'workflow'],
  ['フォームサーバ', 'form-server'],
  ['FormServer', 'form-server'],
  ['サプライズ', 'supplies-server'],
  ['WEBINTERFACE', 'webinterface'],
  ['フォーラム', 'forum-server'],
];
