import type { Erratum } from '../schema/erratum';

/** What the StarOffice guide prints wrong in chapter 1; its U+00A5 is written as a backslash. */
export const serverErrata: readonly Erratum[] = [
  {
    id: 'server-failover-policy',
    kind: 'inconsistency',
    source: { guide: 'staroffice', section: '1.1.1' },
    printed:
      'クラスタ内の 2 ノードのみに 1 つのフェイルオーバーポリシーを設定し\nクラスタ内の 2 ノードのみに 2 つのフェイルオーバーポリシーを設定し',
    published: 'フェイルオーバーグループを1つ (マルチスタンバイ型は2つ) 作る。',
    reason:
      '図3の説明は「2つのフェイルオーバーグループ(グループ1, グループ2)を作成し」で、構築の手順 (1.2) も作成するのはフェイルオーバーグループです。図1の説明は「1つのフェイルオーバーポリシー(順位 SV1, SV2)」なので、ポリシーはグループに設定するサーバの順位を指すと考えます。',
    confidence: 'inferred',
  },
  {
    id: 'server-extended-fs-section',
    kind: 'wrong-reference',
    source: { guide: 'staroffice', section: '1.1.3' },
    printed: '2. 6. 1「拡張ファイルシステムの追加」を参照して下さい。',
    published: '1.6.1「拡張ファイルシステムの追加」',
    reason:
      'ガイドに2.6.1はなく、「拡張ファイルシステムの追加」は1.6.1です。改版履歴の第7版に「1 章の概説を削除」とあり、章の番号が1つずつ減っています。',
    confidence: 'certain',
  },
  {
    id: 'server-failover-spelling',
    kind: 'inconsistency',
    source: { guide: 'staroffice', section: '1.2.1 (1)' },
    printed: 'これをフェールオーバーグループ 1 とします',
    published: 'フェイルオーバーグループ1',
    reason:
      '同じ項の見出しは「フェイルオーバーグループの作成」です。1.2.1、1.3、1.6.1、1.7に「フェールオーバー」の表記が混じっています。',
    confidence: 'certain',
  },
  {
    id: 'server-single-prompt',
    kind: 'inconsistency',
    source: { guide: 'staroffice', section: '1.2.1 (2)' },
    printed:
      '最後にセットアップの終了(E)を選択しセットアップを終了します。コマンドプロンプトを閉じます。',
    published: '最後に「セットアップの終了(E)」を選び、セットアップを終了する。',
    reason:
      'シングルスタンバイ型の手順では、コマンドプロンプトを開いていません。マルチスタンバイ型の手順 (1.2.2 (2)) に同じ文があり、そこではコマンドプロンプトでセットアップしています。',
    confidence: 'inferred',
  },
  {
    id: 'server-current-version',
    kind: 'inconsistency',
    source: { guide: 'staroffice', section: '1.7' },
    printed: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\NEC\\ALSERVICE\\CurrentVersion\\OPC\\CTRL',
    published: 'Current Version (空白あり)。取り込む前に実際のキーを確かめるように書いています。',
    reason:
      '空白のない印字はこの1か所です。3.2と3.4.1.2の印字は、1行に収まる箇所がすべて「Current Version」です。1.2.1、1.2.2と1.7のほかの箇所は「Current」の後で行が折り返すため、空白の有無を読み取れません。実際のキーの名前は確かめていません。',
    confidence: 'inferred',
  },
  {
    id: 'server-opcntrl-misread',
    kind: 'hazard',
    source: { guide: 'staroffice', section: '1.7' },
    printed: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\NEC\\ALSERVICE\\CurrentVersion\\OPC\\CTRL',
    published:
      'HKEY_LOCAL_MACHINE\\SOFTWARE\\NEC\\(サーバ1はStarOffice Server、サーバ2はStarOffice Server2)\\Current Version\\OPCNTRL',
    reason:
      '同じ項の続く2か所と、値CLUSTERを追加する構築の手順 (1.2.1、1.2.2) はOPCNTRLです。印字のとおりにすると、別のキーにCLUSTERができ、元のCLUSTERはYESのまま残ります。参照した写しの読み取りの誤りである可能性があります。',
    confidence: 'certain',
  },
  {
    id: 'server-standby-steps',
    kind: 'wrong-reference',
    source: { guide: 'staroffice', section: '1.2.1 (3)' },
    printed: '待機系サーバでのセットアップ1の手順 1~5を行います。',
    published: '(2)待機系サーバでのセットアップの手順1〜5',
    reason:
      '「待機系サーバでのセットアップ1」という項はありません。待機系サーバのセットアップは(2)だけです。1.2.2 (3)の「待機系サーバでのセットアップ1の手順9」も同じです。',
    confidence: 'certain',
  },
  {
    id: 'server-digit-one',
    kind: 'hazard',
    source: { guide: 'staroffice', section: '1.2.2' },
    printed: 'SET ALPROC=a12\nSET ALSOCKET=a12\nSET ALPROC=a1w2\nSET ALSOCKET=a12\na12stop /q',
    published:
      'SET ALPROC=al2\nSET ALSOCKET=al2\nSET ALPROC=alw2\nSET ALSOCKET=al2\nal2stop /q (2文字目は英小文字のl)',
    reason:
      '1.5.1のバックアップのバッチファイルと、3.4.1.2のalenv1.bat、alenv2.batは、英小文字のlです。数字の1は1.2.2、1.2.3 (コマンドラインの/Pと/S) と1.7にあります。印字のとおりにすると、環境変数が別の値になり、コマンドは見つかりません。参照した写しの読み取りの誤りである可能性があります。',
    confidence: 'certain',
  },
  {
    id: 'server-prompt-closed',
    kind: 'inconsistency',
    source: { guide: 'staroffice', section: '1.2.2 (2)' },
    printed:
      'コマンドプロンプトを閉じます。\nSetup.exe の実行は、alenv2.bat を実行したコマンドプロンプトで行います。',
    published:
      'サーバ関連PPは、コマンドプロンプトを新しく開き、alenv2.batを実行してからインストールする。',
    reason:
      '手順3でコマンドプロンプトを閉じるため、手順6には、alenv2.batを実行したコマンドプロンプトが残っていません。開き直す指示はありません。',
    confidence: 'inferred',
  },
  {
    id: 'server-virus-scan-in-setup',
    kind: 'omission',
    source: { guide: 'staroffice', section: '1.2.2 (2)' },
    printed: 'サーバ関連 PP をインストールする場合は、ここでインストールします。',
    published:
      'サーバ関連PP (ウィルスバスターサーバスキャンとGroupShieldサーバスキャンを除く) は、ここでインストールする。',
    reason:
      'サーバ関連PPの追加 (1.2.3) に「ウィルスバスターサーバスキャン・GroupShield サーバスキャンは、マルチスタンバイ型には対応しておりません」とあります。構築の手順には、この制限がありません。',
    confidence: 'certain',
  },
  {
    id: 'server-gui-quote',
    kind: 'hazard',
    source: { guide: 'staroffice', section: '1.2.2 (2)' },
    printed:
      'ALROOT\\bin\\al2gcopy.exe /R"ALROOT /C"StarOffice Server2" /Palw2 /Sal2\nALROOT\\bin\\al2gchg.exe /b /R"ALROOT /C"StarOffice Server2" /Palw2 /Sal2',
    published:
      'ALROOT\\bin\\al2gcopy.exe /RALROOT /C"StarOffice Server2" /Palw2 /Sal2\nALROOT\\bin\\al2gchg.exe /b /RALROOT /C"StarOffice Server2" /Palw2 /Sal2',
    reason:
      '/Rの後の引用符が閉じていません。起動時コマンドライン (1.2.2)、サーバ1のGUIアイコン (1.2.2 (5))、1.2.3、3.4.1.2の同じオプションに、この引用符はありません。',
    confidence: 'certain',
  },
  {
    id: 'server-standby-kanji',
    kind: 'typo',
    source: { guide: 'staroffice', section: '1.2.2 (5)' },
    printed: 'サーバ1の現用系と待避系の両方に対して',
    published: 'サーバ1の現用系と待機系の両方に対して',
    reason: 'ガイドのほかの箇所は「待機系」です。',
    confidence: 'certain',
  },
  {
    id: 'server-services-key',
    kind: 'hazard',
    source: { guide: 'staroffice', section: '1.2.2 (5)' },
    printed: 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControSet\\services\\StarOffice Server',
    published: 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\services\\StarOffice Server',
    reason:
      'サーバ2の同じ変更 (1.2.2 (2)) と3.4.1.2はCurrentControlSetです。印字のとおりのキーに書いても、サービスの起動時コマンドラインは変わりません。',
    confidence: 'certain',
  },
  {
    id: 'server-add-move-group',
    kind: 'omission',
    source: { guide: 'staroffice', section: '1.2.3' },
    printed: '以下の作業を、現用系サーバ、待機系サーバの順で行ないます。',
    published:
      '現用系サーバの作業の後、フェイルオーバーグループを待機系サーバに移動してから、待機系サーバで作業する (推定)。',
    reason:
      'StarOffice サーバは切替パーティションにあり、監視もサービスも、フェイルオーバーグループが動いているサーバにあります。待機系サーバで同じ作業をするには、グループがそこで動いている必要がありますが、移動の指示がありません。',
    confidence: 'inferred',
  },
  {
    id: 'server-add-start-service',
    kind: 'hazard',
    source: { guide: 'staroffice', section: '1.2.3' },
    printed:
      '(2) コンソールで StarOffice のサービスを停止します。\n(5) 次のコマンドを実行します。\nARMLOADC StarOffice /W CONTINUE',
    published: '監視を再開する前に、StarOfficeのサービスを開始する (推定)。',
    reason:
      'サービスを停止した後、開始する指示がないまま監視を再開しています。バックアップ (1.5.1) とリストア (1.5.2) は、サービスを開始してから監視を再開します。サービスが止まったまま監視を再開すると、フェイルオーバーが発生すると考えます。マルチスタンバイ型の手順も同じです。',
    confidence: 'inferred',
  },
  {
    id: 'server-remove-pause',
    kind: 'hazard',
    source: { guide: 'staroffice', section: '1.3' },
    printed:
      '(1) フェールオーバーグループのプロパティを更新します。\nレジストリ同期を削除\n(2) 現用系サーバで SO サーバの削除を実行します。(UNSETUP.EXE の実行)',
    published:
      '印字のとおりの順で掲載し、削除の前に監視を休止するように注意を添えています (推定)。',
    reason:
      'サンプルのスクリプトは、サービスが停止するとフェイルオーバーを発生させます (1.2.1 (4))。サービスを停止する1.2.3と1.5の手順は、先に監視を休止します。アンインストールの手順には、監視を休止する指示も、グループを停止する指示もありません。',
    confidence: 'inferred',
  },
  {
    id: 'server-remove-prompt-active1',
    kind: 'wrong-reference',
    source: { guide: 'staroffice', section: '1.3' },
    printed: '(3) (1)のコマンドプロンプトで、SO サーバの削除を実行します。(UNSETUP.EXE の実行)',
    published: '(2)のコマンドプロンプト',
    reason:
      '(1)はフェイルオーバーグループのプロパティの更新で、コマンドプロンプトを開くのは(2)です。ワークフローの章の同じ手順 (3.4.1.3) は、直前のプロンプトを指しています。',
    confidence: 'certain',
  },
  {
    id: 'server-remove-prompt-standby1',
    kind: 'hazard',
    source: { guide: 'staroffice', section: '1.3' },
    printed: '(8) (3)のコマンドプロンプトで、SO サーバの削除を実行します。',
    published: '(7)のコマンドプロンプト',
    reason:
      '直前の(7)で、サーバ1の待機系サーバのコマンドプロンプトを開いています。(3)はサーバ1の現用系サーバの作業です。3.4.1.3の同じ手順は、直前のプロンプトを指しています。',
    confidence: 'certain',
  },
  {
    id: 'server-remove-prompt-standby2',
    kind: 'hazard',
    source: { guide: 'staroffice', section: '1.3' },
    printed: '(10) (7)のコマンドプロンプトで、SO サーバの削除を実行します。',
    published: '(9)のコマンドプロンプト',
    reason:
      '直前の(9)で、サーバ2の待機系サーバのコマンドプロンプトを開いています。(7)はalenv1.batを実行したサーバ1のプロンプトなので、印字のとおりにすると、サーバ2の削除をサーバ1の環境で実行します。3.4.1.3の同じ手順は、直前のプロンプトを指しています。',
    confidence: 'certain',
  },
  {
    id: 'server-command-case',
    kind: 'inconsistency',
    source: { guide: 'staroffice', section: '1.4.1' },
    printed:
      'ARMBcast /MSG "切替パーティションの接続に失敗しました" /A\nARMLoadC StarOffice /W PAUSE',
    published:
      'ARMBCAST、手で入力するコマンドはARMLOADC。バッチファイルのARMLoadとARMLoadCは印字のままです。',
    reason:
      'ARMBcastは、1.4.1の開始スクリプトの例外処理の2行だけです。ARMLoadCは1.5だけで、1.2.3はARMLOADCです。コマンド名の大文字と小文字の違いは、実行に影響しません。',
    confidence: 'certain',
  },
  {
    id: 'server-broadcast-command',
    kind: 'hazard',
    source: { guide: 'staroffice', section: '1.4.1' },
    printed:
      'ARMBROADCAST /MSG "最高プライオリティサーバで終了中です" /A\nARMCBAST /MSG "最高プライオリティサーバで終了中です" /A',
    published: 'ARMBCAST /MSG "最高プライオリティサーバで終了中です" /A',
    reason:
      '1.4.1の開始スクリプトと、どのスクリプトの例外処理もARMBCASTです。ARMBROADCASTは、1.4.1の終了スクリプトの4行と、サーバ2の開始スクリプト (1.4.2) の通常時の2行とコメントにあります。ARMCBASTは、サーバ2の終了スクリプトの通常時の2行にあります。印字のとおりでは、メッセージが送られないと考えます (推定)。',
    confidence: 'certain',
  },
  {
    id: 'server-stop-message',
    kind: 'typo',
    source: { guide: 'staroffice', section: '1.4.1' },
    printed: 'プライオリティサーバ以外で終了です',
    published: 'プライオリティサーバ以外で終了中です',
    reason:
      '終了スクリプトのほかのメッセージは「終了中です」です。サーバ2の終了スクリプト (1.4.2) にも同じ誤りがあります。',
    confidence: 'certain',
  },
  {
    id: 'server-message-blank',
    kind: 'typo',
    source: { guide: 'staroffice', section: '1.4.1' },
    printed:
      'ARMBCAST /MSG " ActiveRecoveryManagerが動作状態にありません" /A\nARMBCAST /MSG "最高プライオリティサーバで起動中です (フェイルオーバー後) " /A',
    published: '引用符の内側の空白を除いています。',
    reason:
      '1.4.1の開始スクリプトの同じメッセージには、引用符の直後にも直前にも空白がありません。先頭の空白は2つの終了スクリプトに、末尾の空白はサーバ2の2つのスクリプト (1.4.2) のフェイルオーバー時のメッセージにあります。',
    confidence: 'certain',
  },
  {
    id: 'server-single-equals',
    kind: 'hazard',
    source: { guide: 'staroffice', section: '1.4.2' },
    printed:
      'IF "%ARMS_DISK%" = "FAILURE" GOTO ERROR_DISK\nIF "%ARMS_SERVER%" = "OTHER" GOTO ON_OTHER1',
    published:
      'IF "%ARMS_DISK%" == "FAILURE" GOTO ERROR_DISK\nIF "%ARMS_SERVER%" == "OTHER" GOTO ON_OTHER1',
    reason:
      '同じスクリプトの起動要因の判定と、ほかの3つのスクリプトは「==」です。「=」は1つではIF文の比較にならず、終了スクリプトがそこで止まり、ARMKILLまで進みません。サーバ2の終了スクリプトの4か所です。',
    confidence: 'certain',
  },
  {
    id: 'server-backup-server1',
    kind: 'inconsistency',
    source: { guide: 'staroffice', section: '1.5.1' },
    printed: 'サーバ1のバッチファイルは、シングルスタンバイ型と同じです。',
    published:
      'サーバ1のバッチファイルは、先頭でサーバ1の環境変数 (alenv1.batと同じ値) を設定します。続く行はシングルスタンバイ型と同じです。',
    reason:
      '1.2.2と1.7は、マルチスタンバイ型で運用コマンドを実行する前に、alenv1.batまたはalenv2.batで環境変数を与えるように求めています。シングルスタンバイ型のバッチファイルは環境変数を設定せず、al2stopを実行します。サーバ2のバッチファイルは、先頭で環境変数を設定しています。',
    confidence: 'inferred',
  },
  {
    id: 'server-backup-service-variable',
    kind: 'hazard',
    source: { guide: 'staroffice', section: '1.5.1' },
    printed: 'set SERVICE=StarOffice Server2',
    published: 'set ALSERVICE=StarOffice Server2',
    reason:
      'alenv2.bat (1.2.2) と、atコマンドの例 (1.7) はALSERVICEです。印字のとおりではALSERVICEがサーバ2にならず、al2stopが別のサーバを止めるおそれがあります (推定)。',
    confidence: 'certain',
  },
  {
    id: 'server-restore-words',
    kind: 'inconsistency',
    source: { guide: 'staroffice', section: '1.5.2' },
    printed: '1. StarOffice サービス監視の停止\n4. StarOffice サービスの再開',
    published: '1. StarOfficeサービス監視の休止\n4. StarOfficeサービスの開始',
    reason:
      '同じ項の手順 (シングルスタンバイ型の(1)と(4)、マルチスタンバイ型の(2)と(5)) と、バックアップ (1.5.1) の一覧は「休止」と「開始」です。',
    confidence: 'certain',
  },
  {
    id: 'server-restore-continue',
    kind: 'hazard',
    source: { guide: 'staroffice', section: '1.5.2' },
    printed: 'ARMLoadC StarOffice /W continu',
    published: 'ARMLOADC StarOffice /W CONTINUE',
    reason:
      '1.2.3、1.5.1と、マルチスタンバイ型のリストアの手順はCONTINUEです。印字のとおりでは、監視が再開されないと考えます。',
    confidence: 'certain',
  },
  {
    id: 'server-alenv-case',
    kind: 'inconsistency',
    source: { guide: 'staroffice', section: '1.5.2' },
    printed: 'サーバ1の場合は、ALENV1.batを実行します。\nサーバ2の場合は、ALENV2.batを実行します。',
    published: 'alenv1.bat、alenv2.bat',
    reason:
      '1.2.2、1.2.3、1.3、1.7は小文字です。ファイル名の大文字と小文字の違いは、実行に影響しません。',
    confidence: 'certain',
  },
  {
    id: 'server-at-pause',
    kind: 'hazard',
    source: { guide: 'staroffice', section: '1.7' },
    printed:
      'StarOffice サービスの停止を al2stop /q の実行によって at コマンドを用いて行なっている場合、使用しているバッチファイルに適切な環境変数を与えて下さい。',
    published:
      'バッチファイルの例は印字のとおり掲載し、al2stopの前に監視を休止するように注意を添えています (推定)。',
    reason:
      'サンプルのスクリプトは、サービスが停止するとフェイルオーバーを発生させます (1.2.1 (4))。バックアップのバッチファイル (1.5.1) は、al2stopの前にARMLOADCで監視を休止します。atコマンドの例に、監視を休止する行はありません。',
    confidence: 'inferred',
  },
  {
    id: 'server-service-placeholder',
    kind: 'inconsistency',
    source: { guide: 'staroffice', section: '1.7' },
    printed:
      'ALSERVICE は、サーバ 1 の場合”StarOffice Server”、サーバ 2 の場合”StarOffice Server2”です。',
    published: 'キーは、サーバ1とサーバ2に分けて、実際の名前で示します。',
    reason:
      'ALSERVICEは、alenv1.batとalenv2.batが設定する環境変数の名前です。キーのパスの中では置き換える部分の名前として使われ、紛らわしいためです。',
    confidence: 'certain',
  },
];
