import type { Erratum } from '../schema/erratum';

/**
 * Errata of the guide `pp-websam` (第4版 2004.01.09). The guide's U+00A5 is written as a backslash;
 * the blanks and tabs of its tables are reduced to one blank.
 */
export const uxservermanagerErrata: readonly Erratum[] = [
  {
    id: 'uxservermanager-guide-list',
    kind: 'wrong-reference',
    source: { guide: 'pp-websam', section: '前付' },
    printed:
      'CLUSTERPRO for Windows Ver7.0 に対応する記述がある製品については収録ガイド別構築ガイド一覧をご覧ください。',
    published: '「収録ガイド別構築ガイド一覧」は、このガイドの中にはありません。',
    reason:
      'ガイドの目次にも本文にも、この名前の一覧はありません。改版履歴の第3版に「PP 編一覧削除」とあるため、削除した一覧か別の文書を指していると考えます。どの文書かは出典に記載がありません。',
    confidence: 'inferred',
  },
  {
    id: 'uxservermanager-alert-manager-socket',
    kind: 'hazard',
    source: { guide: 'pp-websam', section: '1.1.4 (3)' },
    printed: '以下の 6 つのサービスの起動属性を「手動」にします。',
    published: '6つのサービスも開始スクリプトの行も、印字のまま掲載し、注意を添えます。',
    reason:
      '「手動」にする6つのうち、Alert Manager Socket(R) Service を起動する行が、開始スクリプト (1.1.4 (5)) にありません。印字のとおりでは、再起動やフェイルオーバーの後に停止したままになると考えます。意図したものかどうかは、出典に記載がありません。',
    confidence: 'inferred',
  },
  {
    id: 'uxservermanager-workdir-path',
    kind: 'inconsistency',
    source: { guide: 'pp-websam', section: '1.1.4 (3)' },
    printed: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\NEC\\NVBASE\\WorkDir',
    published: 'キー HKEY_LOCAL_MACHINE\\SOFTWARE\\NEC\\NVBASE の値 WorkDir',
    reason:
      'すぐ後の設定の一覧では、NVBASE がキー、WorkDir が名前です。1.1.4 (4) と 1.1.5 (8) も、同じように値の名前までをキーのパスのように書いています。',
    confidence: 'certain',
  },
  {
    id: 'uxservermanager-alert-case',
    kind: 'inconsistency',
    source: { guide: 'pp-websam', section: '1.1.4 (4)' },
    printed: 'データ: " 現用系で設定した NVWORK フォルダのパス\\alert "',
    published: 'データ: 現用系で設定した NVWORK フォルダのパス\\Alert',
    reason:
      '現用系の設定 (1.1.4 (3)) は \\Alert です。待機系の設定と解除手順 (1.1.5 (8)) は AlertPath だけを \\alert と書き、同じ一覧の DiosasFilter と GeneralFilter では \\Alert と書いています。このサイトは \\Alert にそろえます。',
    confidence: 'certain',
  },
  {
    id: 'uxservermanager-general-filter',
    kind: 'hazard',
    source: { guide: 'pp-websam', section: '1.1.4 (3)' },
    printed: '名前: AlertPath\nデータ: " NVWORK フォルダ移動先へのパス\\Alert\\filter\\genericsg "',
    published:
      '名前: GeneralFilter\nデータ: NVWORK フォルダ移動先へのパス\\Alert\\filter\\genericsg',
    reason:
      '待機系の設定 (1.1.4 (4)) と解除手順 (1.1.5 (8)) では、同じデータを GeneralFilter に設定します。印字のとおりにすると GeneralFilter が元のパスのまま残り、NVBASE キーに不要な AlertPath ができます。',
    confidence: 'certain',
  },
  {
    id: 'uxservermanager-name-column',
    kind: 'inconsistency',
    source: { guide: 'pp-websam', section: '1.1.4 (3)' },
    printed: '名前: HKEY_LOCAL_MACHINE\\SOFTWARE\\NEC\\NVBASE\\WorkDir\n値 : " x:\\nvwork "',
    published: 'キー: HKEY_LOCAL_MACHINE\\SOFTWARE\\NEC\\NVBASE\n名前: WorkDir\nデータ: x:\\nvwork',
    reason:
      '変更例の「名前」に、キーのパスと値の名前をつないで書いています。同じ節の設定の一覧では、NVBASE がキー、WorkDir が名前です。1.1.4 (4) と 1.1.5 (8) の変更例も同じです。',
    confidence: 'certain',
  },
  {
    id: 'uxservermanager-product-name',
    kind: 'inconsistency',
    source: { guide: 'pp-websam', section: '1.1.4 (3)' },
    printed: 'WebSAM/UXServerManager の二重化設定を行う。',
    published: 'WebSAM UXServerManager の二重化設定を行う。',
    reason:
      'ガイドの章題と本文は「WebSAM UXServerManager」です。ほかに「SystemScope/UXServerManager (MG)」(1.1.4 (5)、1.1.5 (5)) と「WebSAM /UXServerManager」(1.1.5 (10)) の書き方もあります。改版履歴の第4版に「製品名称変更対応」とあるため、変更前の名前が残ったものと考え、「WebSAM UXServerManager」にそろえます。',
    confidence: 'inferred',
  },
  {
    id: 'uxservermanager-window-name',
    kind: 'inconsistency',
    source: { guide: 'pp-websam', section: '1.1.4 (3)' },
    printed: '図 7 の「データベースディレクトリ名の指定」ウィンドウ',
    published: '「データベースディレクトリの指定」ウィンドウ',
    reason:
      '図 7 の見出しと続く説明文は「データベースディレクトリの指定」です。解除手順の図 18 と 1.1.5 (5) は「データベースディレクトリ名の指定」です。画面の図がないため、表題は確かめられません。',
    confidence: 'inferred',
  },
  {
    id: 'uxservermanager-registry-particle',
    kind: 'typo',
    source: { guide: 'pp-websam', section: '1.1.4 (4)' },
    printed: 'NVWORK フォルダに関連するレジストリの変更します。',
    published: 'NVWORK フォルダに関連するレジストリを変更します。',
    reason:
      '助詞の誤りです。1.1.4 (3) では「レジストリの変更をします」です。1.1.5 (8) にも同じ誤りがあります。',
    confidence: 'certain',
  },
  {
    id: 'uxservermanager-standby-example',
    kind: 'inconsistency',
    source: { guide: 'pp-websam', section: '1.1.4 (4)' },
    printed:
      'インストール先 C:\\Program Files\\esmpro\\nvwork から 切替パーティション X ドライブへ移動する場合',
    published:
      '待機系サーバではフォルダを移動しません。値だけを、現用系サーバで設定したパスに合わせます。',
    reason:
      '同じ節の i) で待機系サーバの NVWORK フォルダを削除しているため、移動するものがありません。現用系の変更例 (1.1.4 (3)) と同じ文です。',
    confidence: 'certain',
  },
  {
    id: 'uxservermanager-service-names-misread',
    kind: 'hazard',
    source: { guide: 'pp-websam', section: '1.1.4 (5)' },
    printed: 'ARMLoad.EXE id Base /S /M Nvhase',
    published: 'ARMLoad.EXE id_Base /S /M Nvbase',
    reason:
      'フェイルオーバー時の分岐では同じサービスを Nvbase と書き、終了スクリプトと解除手順 (1.1.5 (2)) では監視 ID を id_Base と書いています。印字のとおりにすると監視 ID が 2 語に分かれ、名前の違うサービスを起動しようとします。通常時の 2 つの分岐と 1.1.5 (2) の一覧が Nvhase です。参照した写しの読み取りの誤りである可能性があります。',
    confidence: 'certain',
  },
  {
    id: 'uxservermanager-line-broken-comment',
    kind: 'hazard',
    source: { guide: 'pp-websam', section: '1.1.4 (5)' },
    printed:
      'rem ( 例) ARMBCAST /MSG " 最高プライオリティサーバで起動中です (フェイルオーバー後)\n" /A',
    published:
      'rem 例: ARMBCAST /MSG "最高プライオリティサーバで起動中です (フェイルオーバー後)" /A',
    reason:
      '1 行の rem コメントが途中で折り返し、残りの「" /A」が rem の外に出ています。そのまま写すと、コメントの残りがコマンドとして実行されます。フェイルオーバー時の 2 つの分岐がこの形で、通常時の分岐と終了スクリプトの同じコメントは 1 行です。引用符の直後の空白も、通常時の分岐にはありません。',
    confidence: 'certain',
  },
  {
    id: 'uxservermanager-rmap-misread',
    kind: 'hazard',
    source: { guide: 'pp-websam', section: '1.1.4 (5)' },
    printed: 'ARMLoad.EXE id Rman      /S /M Nvrmand\nARMKILL.EXE id Rman /T 2',
    published: 'ARMLoad.EXE id_Rmap /S /M Nvrmapd\nARMKILL.EXE id_Rmap /T 2',
    reason:
      '通常時の開始処理と解除手順の開始スクリプト (1.1.5 (2)) では Rmap と Nvrmapd です。Rman は、開始スクリプトのフェイルオーバー時の 2 つの分岐、終了スクリプトの 4 つの分岐のうち 3 つ、1.1.5 (2) の終了スクリプトにあります。開始と終了で監視 ID が違うと ARMKILL が効かず、サービス名が違うと起動しません。参照した写しの読み取りの誤りである可能性があります。',
    confidence: 'certain',
  },
  {
    id: 'uxservermanager-broadcast-command',
    kind: 'inconsistency',
    source: { guide: 'pp-websam', section: '1.1.4 (5)' },
    printed:
      'rem (例) ARMBroadcast /MSG "最高プライオリティサーバで終了中です" /A\nrem (例)ARMBICAST /MSG "プライオリティサーバ以外で終了です" /A',
    published: 'ARMBCAST',
    reason:
      '終了スクリプトの例 4 つのうち 1 つが ARMBroadcast、3 つが ARMBICAST です。開始スクリプトの例と、両方のスクリプトの例外処理は ARMBCAST です。',
    confidence: 'certain',
  },
  {
    id: 'uxservermanager-stop-message',
    kind: 'typo',
    source: { guide: 'pp-websam', section: '1.1.4 (5)' },
    printed: 'プライオリティサーバ以外で終了です',
    published: 'プライオリティサーバ以外で終了中です',
    reason: '終了スクリプトのほかの 3 つのメッセージは「終了中です」です。',
    confidence: 'certain',
  },
  {
    id: 'uxservermanager-message-blank',
    kind: 'typo',
    source: { guide: 'pp-websam', section: '1.1.4 (5)' },
    printed: 'ARMBCAST /MSG " ActiveRecoveryManager が動作状態にありません" /A',
    published: 'ARMBCAST /MSG "ActiveRecoveryManager が動作状態にありません" /A',
    reason: '開始スクリプトの同じメッセージには、引用符の直後の空白がありません。',
    confidence: 'certain',
  },
  {
    id: 'uxservermanager-rhosts-names',
    kind: 'inconsistency',
    source: { guide: 'pp-websam', section: '1.1.4 (6)' },
    printed:
      'r-hostname  root  #SystemScope-Agent\nr-hostname  SYSTEM #SystemScope-Agent\ns1-hostname  SYSTEM      追加の例\ns2-hostname  SYSTEM      追加の例',
    published:
      'r-hostname: リロケータブルホスト名\ns1-hostname: 現用系サーバの正式ホスト名\ns2-hostname: 待機系サーバの正式ホスト名',
    reason:
      '例の 3 つのホスト名が何を指すか、本文に説明がありません。本文は「現用系、待機系の正式ホスト名」を追加すると書き、マネージャ名にはリロケータブルホスト名を指定するため、このように読みます。「追加の例」はガイドの注記と考え、ファイルには書きません。',
    confidence: 'inferred',
  },
  {
    id: 'uxservermanager-failover-spelling',
    kind: 'inconsistency',
    source: { guide: 'pp-websam', section: '1.1.5 (2)' },
    printed: 'フェールオーバーグループからの登録解除',
    published: 'フェイルオーバーグループからの登録解除',
    reason: 'ガイドのほかの箇所は「フェイルオーバーグループ」です。',
    confidence: 'certain',
  },
  {
    id: 'uxservermanager-duplex-key-misread',
    kind: 'hazard',
    source: { guide: 'pp-websam', section: '1.1.5 (2)' },
    printed: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\NEC\\SystemScope\\SYSMANAGER\\BASE\\2DUP',
    published: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\NEC\\SystemScope\\SYSMANAGER\\BASE\\*DUP',
    reason:
      '登録するとき (1.1.4 (5)) のキーは BASE\\*DUP です。印字のとおりでは、登録した同期レジストリと一致しません。参照した写しの読み取りの誤りである可能性があります。',
    confidence: 'certain',
  },
  {
    id: 'uxservermanager-removal-tab',
    kind: 'inconsistency',
    source: { guide: 'pp-websam', section: '1.1.5 (4)' },
    printed: '「設定解除」ボタンを選択すると二重化システムへの設定変更ウィンドウが表示されます。',
    published: '「二重化設定」タブを選択してから、「設定解除」ボタンを選択します。',
    reason:
      '構築手順 (1.1.4 (3) と (4)) では、SystemScope/SG Setup ウィンドウを起動した後に「二重化設定」タブを選択します。解除手順にはこの操作がありませんが、同じウィンドウの同じタブにあるボタンと考えます。',
    confidence: 'inferred',
  },
  {
    id: 'uxservermanager-esmpro-spelling',
    kind: 'typo',
    source: { guide: 'pp-websam', section: '1.1.5 (8)' },
    printed: 'ESM/PRO/BASE の作業フォルダ(NVWORK)をローカルディスク配下に変更する。',
    published: 'ESMPRO/BASE の作業フォルダ(NVWORK)をローカルディスク配下に変更する。',
    reason: '構築手順 (1.1.4 (3) と (4)) は「ESMPRO/BASE」です。1.1.5 (9) にも同じ誤りがあります。',
    confidence: 'certain',
  },
  {
    id: 'uxservermanager-removal-services',
    kind: 'hazard',
    source: { guide: 'pp-websam', section: '1.1.5 (8)' },
    printed: 'NVWORK フォルダをローカルディスク配下に移動します。',
    published:
      'ESMPRO/BASE 関連の 6 つのサービスを停止してから、NVWORK フォルダをローカルディスク配下に移動します。',
    reason:
      '構築手順 (1.1.4 (3)) では、サービスを停止してから NVWORK フォルダを移動し、移動した後に開始します。解除手順には停止の指示も開始の指示もありません。印字のとおりにすると、使用中のフォルダを移動することになると考えます。',
    confidence: 'inferred',
  },
  {
    id: 'uxservermanager-automatic-quote',
    kind: 'typo',
    source: { guide: 'pp-websam', section: '1.1.5 (9)' },
    printed: 'ESM/PRO/BASE 関連のサービスの起動属性を「自動にする」',
    published: 'ESMPRO/BASE 関連のサービスの起動属性を「自動」にする',
    reason: '閉じ括弧の位置の誤りです。続く文は「起動属性を「自動」にします」です。',
    confidence: 'certain',
  },
];
