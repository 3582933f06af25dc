import { staroffice, websam, type Term } from './term';

/** Words of single products and databases. */
export const productTerms: readonly Term[] = [
  {
    id: 'server-options',
    term: 'サーバ関連 PP',
    english: 'server options',
    synonyms: ['PP', '関連 PP'],
    meaning:
      'StarOffice サーバに加える製品。サーバリンク、分散運用ツール、テキスト抽出オプション、JTOPIC オプション、暗号化オプション、ウィルスバスターサーバスキャン、GroupShield サーバスキャンを指します',
    products: ['server'],
    sources: [staroffice('1.2'), staroffice('1.2.3')],
  },
  {
    id: 'primary-node',
    term: 'プライマリノード',
    english: 'primary node',
    synonyms: ['プライマリコンピュータ', 'プライマリサーバ'],
    meaning:
      'フェイルオーバーポリシーで、フェイルオーバーグループの起動優先順位が 1 位のサーバ。ふだんサプライズサーバが動作します',
    products: ['supplies-server'],
    sources: [staroffice('5')],
  },
  {
    id: 'backup-node',
    term: 'バックアップノード',
    english: 'backup node',
    synonyms: ['待機系コンピュータ'],
    meaning:
      '起動優先順位が 2 位以下のサーバ。プライマリノードがダウンすると、フェイルオーバーグループに接続されてサプライズサーバが動作します',
    products: ['supplies-server'],
    sources: [staroffice('5')],
  },
  {
    id: 'primary-group',
    term: 'プライマリグループ',
    english: 'primary group',
    synonyms: [],
    meaning:
      'プライマリノードから見たフェイルオーバーグループ。同じグループが、もう一方のノードから見るとバックアップグループです',
    products: ['supplies-server'],
    sources: [staroffice('5')],
  },
  {
    id: 'backup-group',
    term: 'バックアップグループ',
    english: 'backup group',
    synonyms: [],
    meaning: 'バックアップノードから見たフェイルオーバーグループ',
    products: ['supplies-server'],
    sources: [staroffice('5')],
  },
  {
    id: 'suspect-database',
    term: '「問題有り」',
    english: 'suspect database',
    synonyms: ['DB 状態チェック'],
    searchWords: ['問題あり', 'suspect'],
    meaning:
      'SQL Server の master データベースで、使えないデータベースに付く印。フェイルオーバーグループを接続していないサーバで SQL Server を起動すると付き、接続し直しても使えません。master データベースをバックアップから復元すると、使えるようになることがあります',
    products: ['supplies-server'],
    sources: [staroffice('5.1.2'), staroffice('5.2.2')],
  },
  {
    id: 'fallback',
    term: 'フォールバック',
    english: 'fallback',
    synonyms: ['sp_fallback_activate_svr_db', 'sp_addserver'],
    meaning:
      'SQL Server で、切替パーティション上のデータベースを、もう一方のサーバが引き継ぐ仕組み。両方のサーバで SQL 文を実行して登録します',
    because: '登録する SQL 文の説明から。定義はありません',
    products: ['form-server', 'supplies-server'],
    sources: [staroffice('4.2.3.1'), staroffice('5.1.2'), staroffice('5.2.2')],
  },
  {
    id: 'service-instance',
    term: 'サービスインスタンス',
    english: 'service instance',
    synonyms: ['SID', 'OracleService'],
    meaning:
      'Oracle のデータベースを動かすサービス。両方のサーバに、同じ SID と初期化パラメータファイルで作ります',
    because: '作る手順から。定義はありません',
    products: ['form-server', 'supplies-server'],
    sources: [staroffice('4.2.3.2'), staroffice('5.1.3'), staroffice('5.2.3')],
  },
  {
    id: 'mta',
    term: 'MTA',
    english: 'message transfer agent',
    synonyms: ['Message Transfer Agents', 'sendmail', 'Mail*Hub', 'MailHub'],
    meaning:
      'SMTP メールを運ぶソフトウェア (sendmail など)。クラスタでは Mail*Hub 機能が使えないので、別のマシンに用意します',
    products: ['mailgateway-smtp'],
    sources: [staroffice('2.1.2'), staroffice('2.2.2.2'), staroffice('8')],
  },
  {
    id: 'nvwork-folder',
    term: 'NVWORK フォルダ',
    english: 'NVWORK folder',
    synonyms: ['作業フォルダ', 'NVWORK'],
    meaning: 'ESMPRO/BASE の作業フォルダ。二重化するときは切替パーティションに移します',
    products: ['uxservermanager'],
    sources: [websam('1.1.4 (3)')],
  },
  {
    id: 'windows-manager',
    term: 'Windows マネージャ',
    english: 'Windows manager',
    synonyms: ['マネージャ'],
    meaning: 'WebSAM UXServerManager をインストールした Windows のサーバ',
    products: ['uxservermanager'],
    sources: [websam('1.1.4 (2)')],
  },
  {
    id: 'unix-agent',
    term: 'UNIX エージェント',
    english: 'UNIX agent',
    synonyms: ['エージェント'],
    meaning: '監視される UNIX サーバに入れるエージェント',
    because: '構築手順から。定義はありません',
    products: ['uxservermanager'],
    sources: [websam('1.1.4 (6)')],
  },
];
