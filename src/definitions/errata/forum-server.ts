import type { Erratum } from '../schema/erratum';

/** What the StarOffice guide prints wrong in chapter 7. */
export const forumServerErrata: readonly Erratum[] = [
  {
    id: 'forum-server-failure-at-active',
    kind: 'typo',
    source: { guide: 'staroffice', section: '7.2' },
    printed:
      '現用系でのフェイルオーバー発生時に待機系のサーバでサービスを提供することが可能となります。',
    published: '現用系サーバに障害が発生したとき、待機系サーバでサービスを提供できます。',
    reason:
      'フェイルオーバーは、現用系で障害が発生した結果です。すぐ後の文は「現用系で障害が発生すると」です。3.1.1にも同じ文があります。',
    confidence: 'certain',
  },
  {
    id: 'forum-server-cross-call-disk',
    kind: 'inconsistency',
    source: { guide: 'staroffice', section: '7.2' },
    printed: 'サーバ1に接続されているクロスコールディスクをアンマウントします。',
    published: 'サーバ1から切替パーティションを切り離します。',
    reason:
      '同じ節で待機系に引き継がれるものは「切替パーティション」です。7章のほかの箇所にクロスコールディスクという語はありません。',
    confidence: 'inferred',
  },
  {
    id: 'forum-server-text-extraction',
    kind: 'omission',
    source: { guide: 'staroffice', section: '7.3.1' },
    printed:
      'StarOffice/サーバのインストールおよび設定が行なわれていない場合には、まず、StarOffice/サーバのインストールと環境設定を行なってください。',
    published:
      'StarOffice サーバとテキスト抽出オプションを先に、同じフェイルオーバーグループにインストールします (テキスト抽出オプションを先にすることは推定)。',
    reason:
      '7.1.1は、StarOffice/サーバと StarOffice/テキスト抽出オプションの両方と同じフェイルオーバーグループで動作させるように求めています。7.3.1はテキスト抽出オプションに触れていません。入れる方法は1.2.1 (2) の手順5と1.2.3にあります。',
    confidence: 'inferred',
  },
  {
    id: 'forum-server-staroffice-case',
    kind: 'typo',
    source: { guide: 'staroffice', section: '7.3.1' },
    printed: 'Staroffice/サーバがマルチスタンバイ運用で',
    published: 'StarOffice サーバがマルチスタンバイ型で',
    reason: 'ガイドのほかの箇所は「StarOffice」です。',
    confidence: 'certain',
  },
  {
    id: 'forum-server-alenv',
    kind: 'hazard',
    source: { guide: 'staroffice', section: '7.3.1' },
    printed: 'StarOffice/サーバのインストール時に使用した alenv.bat ファイルが必要となります。',
    published:
      'フォーラムサーバを動かすグループに合わせて、alenv1.bat (サーバ1) か alenv2.bat (サーバ2) を使います。',
    reason:
      'alenv.bat というファイルは、ガイドのほかの箇所にありません。1.2.2で作るのは alenv1.bat と alenv2.bat です。取り違えると別のサーバの環境を破壊する可能性があると、1.2.2が述べています。7.3.2の手順2にも同じ名前があります。',
    confidence: 'certain',
  },
  {
    id: 'forum-server-section-multi',
    kind: 'wrong-reference',
    source: { guide: 'staroffice', section: '7.3.1' },
    printed: '2.2.2 節 StarOffice/サーバ マルチスタンバイ型',
    published: '1.2.2節 マルチスタンバイ型',
    reason:
      '第7版で「1章の概説」が削除され、章の番号が1つずつ減っています。第8版の2.2.2節は MailGateway-SMTP の設定の注意点です。',
    confidence: 'certain',
  },
  {
    id: 'forum-server-same-prompt',
    kind: 'omission',
    source: { guide: 'staroffice', section: '7.3.2' },
    printed: 'alenv.bat ファイルを実行してから、フォーラムサーバのセットアップを実行します。',
    published:
      'バッチファイルを実行したコマンドプロンプトで、そのままフォーラムサーバのセットアップを実行します。',
    reason:
      'StarOffice サーバの手順 (1.2.2 (2) の手順3と手順6、1.2.3) は、バッチファイルを実行したコマンドプロンプトの中でセットアップを実行します。バッチファイルの環境変数は、そのコマンドプロンプトの外では効きません。7.3.2は、同じコマンドプロンプトであることを書いていません。',
    confidence: 'inferred',
  },
  {
    id: 'forum-server-section-setup',
    kind: 'wrong-reference',
    source: { guide: 'staroffice', section: '7.3.2' },
    printed: 'SELFHOST=<仮想ホスト名>*2.2 節 StarOffice/サーバインストール手順参照',
    published: '仮想ホスト名は1.2節「インストール手順」にあります。',
    reason:
      '第7版で「1章の概説」が削除され、章の番号が1つずつ減っています。第8版の2.2節は MailGateway-SMTP のインストール手順です。',
    confidence: 'certain',
  },
  {
    id: 'forum-server-repeated-check',
    kind: 'inconsistency',
    source: { guide: 'staroffice', section: '7.3.3' },
    printed:
      '2. 待機系サーバでのセットアップ手順 2～4 を実施します。\n3. コントロールパネル→サービスで”StarOffice Forum Server”のサービスが開始・終了できることを確認します。',
    published: 'セットアップと SOFServer.ini の更新の後に、サービスの開始と終了を1回確認します。',
    reason:
      '待機系サーバの手順4が、サービスの開始と終了の確認です。手順2〜4を実施すると、続く手順3と同じ確認を2回することになります。',
    confidence: 'certain',
  },
  {
    id: 'forum-server-stop-position',
    kind: 'hazard',
    source: { guide: 'staroffice', section: '7.3.4' },
    printed: '以下の内容を StarOffice/サーバの起動および終了を行なっている部分の直後に記述します。',
    published: '起動する行は StarOffice サーバの起動の直後、終了する行は終了の直前に追加します。',
    reason:
      '同じ節の終了スクリプトの説明は「直前」で、設定後の例も ARMKILL SOForumServer が ARMKILL StarOffice の前にあります。7.2の切り替えの順と6.2.3の終了スクリプトも、フォーラムサーバを先に止めます。',
    confidence: 'certain',
  },
  {
    id: 'forum-server-load-spelling',
    kind: 'inconsistency',
    source: { guide: 'staroffice', section: '7.3.4' },
    printed: 'ARMLOAD StarOffice /S /M "StarOffice Server"',
    published: 'ARMLoad StarOffice /S /M "StarOffice Server"',
    reason:
      '設定前の例と1章のスクリプトは ARMLoad、設定後の例は ARMLOAD です。このサイトのスクリプトは ARMLoad にそろえます。コマンドの名前は大文字と小文字を区別しません。',
    confidence: 'certain',
  },
  {
    id: 'forum-server-removal-script',
    kind: 'omission',
    source: { guide: 'staroffice', section: '7.4' },
    printed:
      'CLUSTERPRO マネージャにてフェイルオーバーグループのプロパティよりフォーラムサーバのレジストリ同期を削除します。',
    published: 'レジストリ同期を削除し、2つのスクリプトに追加した行も外します (推定)。',
    reason:
      '7.3.4で開始スクリプトと終了スクリプトに追加した行を外す指示がありません。行を残すと、アンインストールしたサービスを起動しようとすると考えます。',
    confidence: 'inferred',
  },
  {
    id: 'forum-server-removal-group',
    kind: 'hazard',
    source: { guide: 'staroffice', section: '7.4' },
    printed: 'フェイルオーバーグループを停止して、削除します。',
    published: 'StarOffice サーバを使い続けるときは、フェイルオーバーグループを削除しません。',
    reason:
      '7.1.1と7.3.1のとおり、フォーラムサーバのフェイルオーバーグループは StarOffice サーバとテキスト抽出オプションのグループです。削除すると StarOffice サーバのクラスタ構成も失われます。',
    confidence: 'inferred',
  },
];
