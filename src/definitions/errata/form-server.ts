import type { Erratum } from '../schema/erratum';

/** What the StarOffice guide prints wrong in chapter 4; U+00A5 is written as a backslash. */
export const formServerErrata: readonly Erratum[] = [
  {
    id: 'form-server-policy-count',
    kind: 'inconsistency',
    source: { guide: 'staroffice', section: '4.1.1' },
    printed:
      'シングルスタンバイ型は、クラスタ内の 2 ノードのみに 2 つのフェイルオーバーポリシーを設定し 1 台のサーバでサービスを提供し',
    published:
      'シングルスタンバイ型は、クラスタ内の2ノードに1つのフェイルオーバーポリシーを設定します。',
    reason:
      '同じ節の図1の説明は「2ノードに1つのフェイルオーバーポリシー(順位 SV1, SV2)を設定し」です。StarOffice サーバの章 (1.1.1) の同じ文も1つです。2つ設定するのはマルチスタンバイ型です。',
    confidence: 'certain',
  },
  {
    id: 'form-server-virtual-server-name',
    kind: 'inconsistency',
    source: { guide: 'staroffice', section: '4.1.1' },
    printed: 'SV1に障害が発生すると、図2のように仮想サーバ名、仮想IPアドレスが遷移します。',
    published:
      '印字のとおり掲載し、仮想サーバ名の定義と設定の方法が出典にないことを併記します。引き継ぐサーバ名を「サーバ名」とも「仮想サーバ名」とも書いています。',
    reason:
      '構築手順 (4.2.1) がフェイルオーバーグループに入れる資源は、仮想 IP と切替パーティションだけです。StarOffice サーバの章 (1.1.1) の同じ文は、仮想 IP アドレスだけを挙げています。',
    confidence: 'inferred',
  },
  {
    id: 'form-server-virtual-host-name',
    kind: 'inconsistency',
    source: { guide: 'staroffice', section: '4.2' },
    printed: '簡単のために、現用系ホストのホスト名（DNS 名）を仮想ホスト名と呼びます。',
    published:
      'フォームサーバの手順は仮想ホスト名を使いません。StarOffice サーバの章の仮想ホスト名とは定義が違います。',
    reason:
      'StarOffice サーバの章 (1.2) は、仮想 IP に解決されるホスト名を仮想ホスト名と呼び、既存のコンピュータ名を使わないように書いています。第4章は、この文の後で仮想ホスト名を一度も使いません。',
    confidence: 'certain',
  },
  {
    id: 'form-server-shell-start-wording',
    kind: 'typo',
    source: { guide: 'staroffice', section: '4.2.1' },
    printed:
      'フェイルオーバーグループの起動スクリプトの中でオンラインシェルを起動されるように記述してください。',
    published: '開始スクリプトの中で、オンラインシェルが起動されるように記述します。',
    reason:
      '助詞の誤りです。サプライズサーバの章 (5.1.1.2.1) は「オンラインシェルの起動コマンドを組み込んでください」です。',
    confidence: 'certain',
  },
  {
    id: 'form-server-setup-reference',
    kind: 'wrong-reference',
    source: { guide: 'staroffice', section: '4.2.1' },
    printed: '待機系サーバでのセットアップ 1 の手順 1～6 を行います。',
    published: '「(2) 待機系サーバでのセットアップ」の手順1〜6を、現用系サーバで実施します。',
    reason: '「セットアップ 1」という項はありません。手順1〜6があるのは (2) だけです。',
    confidence: 'certain',
  },
  {
    id: 'form-server-second-setup',
    kind: 'omission',
    source: { guide: 'staroffice', section: '4.2.1' },
    printed: '(3) 現用系サーバでのセットアップ',
    published: '現用系サーバでは、待機系サーバでインストールしたときと同じパスを指定します。',
    reason:
      '同じ切替パーティションに2回目のインストールをする手順なのに、パスの指定がありません。同じ製品のサービスを使うサプライズサーバの章 (5.1.1.2.2) は、同じパスを指定するように書いています。StarOffice サーバの章 (1.2.1) も同じです。1.2.1は1回目のディレクトリの名前を変えてから2回目を始めますが、第4章と第5章にこの操作はありません。',
    confidence: 'inferred',
  },
  {
    id: 'form-server-group-update-heading',
    kind: 'typo',
    source: { guide: 'staroffice', section: '4.2.1' },
    printed: '(4) フェイルオーバーグループの作成',
    published: '(4) フェイルオーバーグループの更新',
    reason:
      '本文は「(1)で作成したフェイルオーバーグループのプロパティを更新します。」です。マルチスタンバイ型 (4.2.2) と StarOffice サーバの章 (1.2.1) の見出しは「更新」です。',
    confidence: 'certain',
  },
  {
    id: 'form-server-multi-registry-sync',
    kind: 'omission',
    source: { guide: 'staroffice', section: '4.2.2' },
    printed: '(1)で作成したフェイルオーバーグループを更新します。\n■ スクリプト',
    published:
      '印字のとおり、マルチスタンバイ型の更新はスクリプトだけを掲載します。レジストリ同期が要るかどうかは、出典に記載なしとします。',
    reason:
      'シングルスタンバイ型 (4.2.1 (4)) の更新にはレジストリ同期がありますが、マルチスタンバイ型にはありません。両方のサーバに両方のオンラインシェルを登録するので、不要と考えます。サプライズサーバの章も、マルチスタンバイ型 (5.2.1) にだけレジストリ同期がありません。一方で、サーバ1とサーバ2のセットアップはシングルスタンバイ型と同じ、とも書いています。',
    confidence: 'inferred',
  },
  {
    id: 'form-server-isql',
    kind: 'typo',
    source: { guide: 'staroffice', section: '4.2.3.1' },
    printed: '(イ) isq 等のツールで SQL 文を実行します',
    published: 'isql などのツールで SQL 文を実行します。',
    reason: 'スクリプト (4.3) と、サプライズサーバの章 (5.1.2) の同じ手順は isql です。',
    confidence: 'certain',
  },
  {
    id: 'form-server-drive-colon',
    kind: 'inconsistency',
    source: { guide: 'staroffice', section: '4.2.3.1' },
    printed: "exec sp_fallback_upd_dev_drive '現用系サーバ名','y','y'",
    published: "exec sp_fallback_upd_dev_drive '現用系サーバ名','y:','y:'",
    reason: 'サプライズサーバの章 (5.1.2、5.2.2) の同じ文は、ドライブにコロンを付けています。',
    confidence: 'certain',
  },
  {
    id: 'form-server-numbered-sql-files',
    kind: 'omission',
    source: { guide: 'staroffice', section: '4.2.3.1' },
    printed: '※マルチスタンバイ型の場合にはそれぞれのサーバに対し行います。',
    published:
      'マルチスタンバイ型では、act1.sql、deact1.sql (グループ1用) と act2.sql、deact2.sql (グループ2用) を両方のサーバに置きます。',
    reason:
      '手順のファイル名は ACT.SQL と DEACT.SQL だけです。マルチスタンバイ型のスクリプト (4.3.2.1) は act1.sql と deact1.sql を実行します。サプライズサーバの章 (5.2.2) は、番号付きの4つのファイルを各ノードに作成します。',
    confidence: 'certain',
  },
  {
    id: 'form-server-multi-owner',
    kind: 'inconsistency',
    source: { guide: 'staroffice', section: '4.2.3.1' },
    printed: "・フォールバックの対象となる現用系サーバを登録\nexec sp_addserver '現用系サーバ名'",
    published:
      'マルチスタンバイ型のファイルには、この文を入れません。相手のサーバは、自分のグループの準備で登録済みです。',
    reason:
      '第4章は、マルチスタンバイ型でもそれぞれのサーバで行うと書くだけです。2台が互いに待機系なので、現用系としての準備で相手のサーバを登録した後に、同じサーバをもう一度登録することになります。サプライズサーバの章 (5.2.2) のマルチスタンバイ型の手順に、この文はありません。',
    confidence: 'inferred',
  },
  {
    id: 'form-server-partition-words',
    kind: 'inconsistency',
    source: { guide: 'staroffice', section: '4.2.3.2' },
    printed: '初期化パラメータファイルの設定例（切替ディスクパーティションを y:とした場合）',
    published: '切替パーティション',
    reason:
      '同じディスクを、4.2.3は「クロスコールディスク」「切替ディスクパーティション」「切替パーティション」の3つの言葉で呼んでいます。例のドライブは、どれも y: です。',
    confidence: 'certain',
  },
  {
    id: 'form-server-user-dump-dest',
    kind: 'hazard',
    source: { guide: 'staroffice', section: '4.2.3.2' },
    printed: 'usr_dump_dest = y:\\oradata\\trace',
    published: 'user_dump_dest = y:\\oradata\\trace',
    reason:
      'Oracle の初期化パラメータの名前は user_dump_dest です。印字のとおりの名前では、データベースの起動時にパラメータの誤りになります。サプライズサーバの章 (5.2.3) も同じ誤りです。',
    confidence: 'inferred',
  },
  {
    id: 'form-server-default-word',
    kind: 'typo',
    source: { guide: 'staroffice', section: '4.2.3.2' },
    printed: 'SID 名は、該当データベースの SID（規定値は ORCL）名を',
    published: 'SID 名には、該当データベースの SID (既定値は ORCL) を指定します。',
    reason: '「既定値」の誤記です。',
    confidence: 'certain',
  },
  {
    id: 'form-server-oradim-options',
    kind: 'hazard',
    source: { guide: 'staroffice', section: '4.2.3.2' },
    printed:
      'OradimXX -NEW -SID ORCL -INPWD パスワード -STARMODE\nmanual -P FILE y:\\oradata\\initORCL.ora',
    published:
      'OradimXX -NEW -SID ORCL -INTPWD パスワード -STARTMODE manual -PFILE y:\\oradata\\initORCL.ora',
    reason:
      'oradim の引数の名前は -INTPWD (INTERNAL のパスワード)、-STARTMODE、-PFILE です。印字の -INPWD と -STARMODE という引数はなく、-P FILE には余分な空白があります。待機系での同じ行と、サプライズサーバの章 (5.1.3、5.2.3) も同じ誤りです。',
    confidence: 'inferred',
  },
  {
    id: 'form-server-oracle-file-names',
    kind: 'omission',
    source: { guide: 'staroffice', section: '4.2.3.2' },
    printed: 'Startup 時に実行されるスクリプト\nshutdown 時に実行されるスクリプト',
    published:
      'ファイル名は startora.sql (Startup時) と stopora.sql (shutdown時) です。切替パーティションの y:\\oradata に置きます。',
    reason:
      '手順にはファイル名も置き場所もありません。スクリプト (4.3.1.2) が y:\\oradata\\startora.sql と y:\\oradata\\stopora.sql を実行します。',
    confidence: 'certain',
  },
  {
    id: 'form-server-instance-name',
    kind: 'inconsistency',
    source: { guide: 'staroffice', section: '4.2.3.2' },
    printed: '(ADDRESS = (PROTOCOL = IPC)(KEY = OR01))\n(SID_NAME = OR01)',
    published:
      'listener.ora は印字のとおり OR01 です。マルチスタンバイ型では、サービスインスタンスもグループごとの SID (OR01、OR02) で作成します。',
    reason:
      'サービスインスタンスを作成する例の SID は ORCL です。ORCL はシングルスタンバイ型のスクリプト (4.3.1.2) と一致します。OR01 はマルチスタンバイ型のスクリプト (4.3.2.2) と一致し、listener.ora はマルチスタンバイ型だけで使います。OR02 は出典になく、グループ1にならった名前です。',
    confidence: 'inferred',
  },
  {
    id: 'form-server-broadcast-command',
    kind: 'hazard',
    source: { guide: 'staroffice', section: '4.3.1.1' },
    printed:
      'ARMBICAST /MSG "切替パーティションの接続に失敗しました" /A\nARMCBCAST /MSG "最高プライオリティサーバで終了中です" /A\nARMBROADCAST /MSG "最高プライオリティサーバで終了中です（フェイルオーバー後）" /A',
    published: 'ARMBCAST',
    reason:
      '同じスクリプトのほかの行と、ほかの章のスクリプトは ARMBCAST です。ARMBICAST は4.3.1.1と4.3.2.1の開始スクリプト、ARMCBCAST は4.3.1.1の終了スクリプト、ARMBROADCAST は4.3.2.1の終了スクリプトの、一部の行にあります。参照した写しの読み取りの誤りである可能性があります。',
    confidence: 'certain',
  },
  {
    id: 'form-server-stop-message',
    kind: 'typo',
    source: { guide: 'staroffice', section: '4.3.1.1' },
    printed: 'プライオリティサーバ以外で終了です',
    published: 'プライオリティサーバ以外で終了中です',
    reason:
      '終了スクリプトのほかの3つのメッセージは「終了中です」です。4.3.1.2、4.3.2.1、4.3.2.2の終了スクリプトも同じです。',
    confidence: 'certain',
  },
  {
    id: 'form-server-stop-comment',
    kind: 'typo',
    source: { guide: 'staroffice', section: '4.3.1.1' },
    printed: 'rem フェイルオーバー後の業務起動ならびに復旧処理',
    published: 'コメントの文は、このサイトで書き直しています (終了スクリプト)。',
    reason:
      '終了スクリプトなのに「業務起動」と書いています。開始スクリプトのコメントと同じ文です。4.3.1.2、4.3.2.1、4.3.2.2の終了スクリプトも同じです。動作には影響しません。',
    confidence: 'certain',
  },
  {
    id: 'form-server-sample-names',
    kind: 'omission',
    source: { guide: 'staroffice', section: '4.3.1.1' },
    printed: 'y:\\starspl2\\sfoscmd K SuppliesServer',
    published:
      '印字のとおり掲載します。インストール先 (y:\\starspl2)、オンラインシェル (SuppliesServer) を自分の環境の値に合わせるように書き添えます。',
    reason:
      'フォームサーバの章なのに、名前はサプライズサーバのものです。インストール先とオンラインシェルの名前を決める手順は、第4章にありません。サプライズサーバの章 (5.1.2) は、サンプルの前提としてインストール先 y:\\starspl2 とオンラインシェル名を示しています。',
    confidence: 'inferred',
  },
  {
    id: 'form-server-server-manager-version',
    kind: 'inconsistency',
    source: { guide: 'staroffice', section: '4.3.1.2' },
    printed: 'Svrmgr23 command=@y:\\oradata\\startora.sql',
    published:
      '印字のとおり svrmgr23 を掲載し (大文字と小文字は統一)、Oracle のバージョンに合わせるように書き添えます。',
    reason:
      'ワークフローの章 (3.2) は同じプログラムを svrmgrXX と書き、第4章と第5章は23に固定しています。第4章は oradim を OradimXX と書いています。末尾の数字は Oracle のバージョンを表すと考えます。',
    confidence: 'inferred',
  },
  {
    id: 'form-server-oracle-stop-order',
    kind: 'inconsistency',
    source: { guide: 'staroffice', section: '4.3.1.2' },
    printed: 'net stop OracleServiceORCL\nnet stop OracleTNSListener',
    published: 'net stop OracleTNSListener\nnet stop OracleServiceORCL',
    reason:
      '改版履歴の5版は、ワークフローの終了スクリプトで「DBにOracleを利用する時のサービス停止順序の誤りを訂正」しています。訂正後の順序 (3.2) はリスナが先です。第4章と第5章の終了スクリプトには反映されていないと考えます。4.3.2.2も同じです。',
    confidence: 'inferred',
  },
  {
    id: 'form-server-oracle-no-wait',
    kind: 'hazard',
    source: { guide: 'staroffice', section: '4.3.1.2' },
    printed: 'net stop OracleServiceORCL\nnet stop OracleTNSListener\n\nGOTO EXIT',
    published:
      '待ち時間は加えず、印字のとおり掲載します (停止の順序だけを訂正)。待ち時間がないことの注意を添えます。',
    reason:
      '4.4は、ディスクの切り離しに失敗する場合に、サービスの停止の後に ARMSLEEP を設定するように書いています。SQL Server の終了スクリプトには ARMSLEEP 30 がありますが、Oracle の終了スクリプト (4.3.1.2、4.3.2.2) にはありません。',
    confidence: 'certain',
  },
  {
    id: 'form-server-armstart',
    kind: 'typo',
    source: { guide: 'staroffice', section: '4.3.2' },
    printed: 'ARMSTART及びARMKILLコマンドの引数',
    published: 'ARMLOADコマンドとARMKILLコマンドの引数',
    reason:
      'すぐ下の例とサンプルのスクリプトは ARMLOAD と ARMKILL です。ARMSTART は、ガイドのほかのどこにもありません。',
    confidence: 'certain',
  },
  {
    id: 'form-server-arguments-wording',
    kind: 'typo',
    source: { guide: 'staroffice', section: '4.3.2' },
    printed: '引数が各フェールオーバーグループ対応で変更してください。',
    published: '引数を、各フェイルオーバーグループに対応させて変更します。',
    reason: '助詞の誤りと、言葉の抜けです。',
    confidence: 'inferred',
  },
  {
    id: 'form-server-watch-id-spelling',
    kind: 'inconsistency',
    source: { guide: 'staroffice', section: '4.3.2' },
    printed:
      'ARMLoad splserver /S /M "StarOffice FormServer"\nARMKILL splserver\nARMLoad splserver2 /S /M "StarOffice FormServer"\nARMKILL splserver2',
    published: 'グループ1の監視 ID は SplServer1、グループ2の監視 ID は SplServer2 にそろえます。',
    reason:
      'すぐ後のサンプルのスクリプト (4.3.2.1、4.3.2.2) は、グループ1を SplServer1 と書いています。グループ2は、これにそろえました。',
    confidence: 'inferred',
  },
  {
    id: 'form-server-sfoscmd-blank',
    kind: 'hazard',
    source: { guide: 'staroffice', section: '4.3.2.1' },
    printed: 'y:\\starspl2\\ sfoscmd S SuppliesServer1',
    published: 'y:\\starspl2\\sfoscmd S SuppliesServer1',
    reason:
      'パスの途中に空白があり、このままではオンラインシェルが起動しません。終了スクリプトと、Oracle の開始スクリプト (4.3.2.2) には空白がありません。参照した写しの読み取りの誤りである可能性があります。',
    confidence: 'certain',
  },
  {
    id: 'form-server-stop-shell-comment',
    kind: 'inconsistency',
    source: { guide: 'staroffice', section: '4.3.2.1' },
    printed:
      'rem プライオリティサーバで動作しているオンラインシェルを停止\nrem (SQLServer を一旦停止するため)',
    published:
      'このコメントを、最高プライオリティ以外のサーバの処理で、もう一方のグループのオンラインシェルを停止する行に移します。',
    reason:
      '印字の位置は、最高プライオリティサーバの処理です。ここでは SQL Server を停止したままにし、再び起動しません。SQL Server を停止して再び起動するのは、最高プライオリティ以外のサーバの処理です。サプライズサーバの章 (5.2.2) の同じ処理のコメントも、この読み方と合います。',
    confidence: 'inferred',
  },
  {
    id: 'form-server-other-shell-drive',
    kind: 'hazard',
    source: { guide: 'staroffice', section: '4.3.2.1' },
    printed: 'y:\\starspl2\\sfoscmd K SuppliesServer2',
    published: 'z:\\starspl2\\sfoscmd K SuppliesServer2',
    reason:
      'SuppliesServer2 はグループ2のオンラインシェルで、グループ2の切替パーティションはグループ1の y: ではありません。z: は、サプライズサーバの章 (5.2.2) でもう一方のグループに使う値です。',
    confidence: 'inferred',
  },
  {
    id: 'form-server-other-shell-restart',
    kind: 'hazard',
    source: { guide: 'staroffice', section: '4.3.2.1' },
    printed:
      'isql /Usa /P /i c:\\mssql\\deact1.sql /o c:\\mssql\\deact1.log\nARMSLEEP 30\nGOTO EXIT',
    published:
      'isql /Usa /P /i c:\\mssql\\deact1.sql /o c:\\mssql\\deact1.log\nARMSLEEP 30\nz:\\starspl2\\sfoscmd S SuppliesServer2\nGOTO EXIT',
    reason:
      'SQL Server を再び起動する前に停止したグループ2のオンラインシェルを、印字の終了スクリプトは起動しません。グループ1が離れた後も、グループ2のサービスが止まったままになります。サプライズサーバの章 (5.2.2) の終了スクリプトは、同じ位置でもう一方のグループのオンラインシェルを起動します。',
    confidence: 'certain',
  },
  {
    id: 'form-server-watch-id-after-failover',
    kind: 'hazard',
    source: { guide: 'staroffice', section: '4.3.2.2' },
    printed: 'ARMLOAD SplServer /S /M "StarOffice FormServer"',
    published: 'ARMLOAD SplServer1 /S /M "StarOffice FormServer"',
    reason:
      '開始スクリプトの通常時の処理は SplServer1 で起動し、終了スクリプトは SplServer1 を終了します。印字のとおりでは、フェイルオーバー後に最高プライオリティサーバで起動したサービスを、終了スクリプトが終了できません。',
    confidence: 'certain',
  },
  {
    id: 'form-server-multi-sqlserver-limits',
    kind: 'omission',
    source: { guide: 'staroffice', section: '4.3.2.1' },
    printed: '4.3.2.1. SQLServer を利用する場合',
    published:
      'サプライズサーバの章 (5.2.2) の「マルチスタンバイ環境でサプライズサーバを運用する場合の制限事項」を、フォームサーバにも当てはまるものとして示します。',
    reason:
      '第4章に制限事項の記載はありません。4.3.2.1と5.2.2のスクリプトは、サービスと SQL Server を起動・停止する順序が同じなので、同じ制限があると考えます。',
    confidence: 'inferred',
  },
];
