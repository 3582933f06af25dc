import type { Erratum, ErratumKind } from '../schema/erratum';

/** An erratum of the StarOffice guide (第8版 2002/12/12); U+00A5 is written as a backslash. */
function erratum(
  id: string,
  kind: ErratumKind,
  section: string,
  confidence: Erratum['confidence'],
  text: Pick<Erratum, 'printed' | 'published' | 'reason'>,
): Erratum {
  return {
    id: `supplies-server-${id}`,
    kind,
    source: { guide: 'staroffice', section },
    ...text,
    confidence,
  };
}

const maybeScan = '参照した写しの読み取りの誤りである可能性があります。';

/** What the StarOffice guide prints wrong in chapter 5. */
export const suppliesServerErrata: readonly Erratum[] = [
  // Terms, references and set-up (5, 5.1.1, 5.2.1).
  erratum('primary-computer', 'inconsistency', '5', 'certain', {
    printed:
      'プライマリコンピュータがダウンした場合にはフェイルオーバーグループに接続されて、サプライズサーバが動作します。',
    published: 'プライマリノードがダウンした場合',
    reason: 'すぐ前で定義している言葉は「プライマリノード」です。',
  }),
  erratum('failover-spelling', 'inconsistency', '5', 'certain', {
    printed: 'フェールオーバー中にサービスが一時停止します。',
    published: 'フェイルオーバー中に、サービスが一時停止します。',
    reason:
      '5章で「フェールオーバー」と書くのは注意事項の1と2だけで、ほかは「フェイルオーバー」です。4.4の同じ文から写したものと考えます。',
  }),
  erratum('overview-reference', 'wrong-reference', '5.1', 'certain', {
    printed: '本書の 5. StarOffice フォームサーバ-5.1.1 概要【シングルスタンバイ型】',
    published: '4. StarOffice/フォームサーバの4.1.1 概要【シングルスタンバイ型】',
    reason:
      'フォームサーバは4章です。改版履歴の第7版に「1 章の概説を削除」とあり、章の番号が1つずつ減っています。5.2の「5.1.1 概要【マルチスタンバイ型】」も同じ誤りです。',
  }),
  erratum('database-reference', 'wrong-reference', '5.1.1', 'certain', {
    printed: 'ご使用になるデータベースにより手順が異なります。6.1.2 及び 6.1.3 をご参照下さい。',
    published: '5.1.2 (SQL Server) と5.1.3 (Oracle)',
    reason:
      '6章はWEBINTERFACEで、データベースの手順はありません。改版履歴の第7版に「1 章の概説を削除」とあり、章の番号が1つずつ減っています。5.1.1.5のスクリプトの参照先も同じ誤りです。',
  }),
  erratum('multi-database-reference', 'wrong-reference', '5.2.1', 'certain', {
    printed: 'ご使用になるデータベースにより手順が異なります。6.2.2 及び 6.2.3 をご参照下さい。',
    published: '5.2.2 (SQL Server) と5.2.3 (Oracle)',
    reason:
      '6.2.2と6.2.3はWEBINTERFACEのスクリプトです。改版履歴の第7版に「1 章の概説を削除」とあり、章の番号が1つずつ減っています。5.2.1.5のスクリプトの参照先も同じ誤りです。',
  }),
  erratum('host-name-added', 'inconsistency', '5.1.1', 'inferred', {
    printed: 'レジストリエディタを使用して、以下のレジストリを変更します。',
    published: '値HostNameがなければ追加し、あればデータを変更します。',
    reason:
      '変更前のデータの記載がありません。同じキーを設定するフォームサーバの章 (4.2.1) は「上記キーに、下記の設定で値を追加します」です。5.2.1も「変更します」と「登録」を並べて書いています。値の種類はどちらの章にもなく、文字列と読みました。',
  }),
  erratum('second-setup', 'omission', '5.1.1', 'inferred', {
    printed:
      '② 切替パーティションへサプライズサーバをインストールします。このときインストール先パスはプライマリノードでインストールしたときと同じパスを指定します。',
    published:
      '印字のとおり、同じパスに2回目のインストールをします。1回目のディレクトリをどう扱うかは、出典に記載なしとします。',
    reason:
      'StarOffice サーバの章 (1.2.1) は、1回目にインストールしたディレクトリの名前を変えてから2回目を始め、後で片方を削除します。5章にこの操作はありません。上書きしてよいのか、記載が漏れたのかは、出典から決められません。',
  }),
  erratum('multi-registry-sync', 'omission', '5.2.1', 'inferred', {
    printed: '5.2.1.2. サプライズサーバのインストールとオンラインシェルの作成',
    published:
      '印字のとおり、マルチスタンバイ型の手順にはレジストリ同期を入れません。要るかどうかは、出典に記載なしとします。',
    reason:
      'シングルスタンバイ型 (5.1.1.2.3) には「フェイルオーバーグループの更新」とレジストリ同期がありますが、マルチスタンバイ型にはありません。両方のノードに両方のオンラインシェルを登録するので、不要と考えます。',
  }),

  // SQL Server (5.1.2, 5.2.2).
  erratum('sql-file-node', 'inconsistency', '5.1.2', 'certain', {
    printed:
      "exec sp_fallback_activate_svr_db '現用系サーバ名','%'\nexec sp_fallback_deactivate_svr_db '現用系サーバ名','%'",
    published:
      "exec sp_fallback_activate_svr_db 'プライマリノード名','%'\nexec sp_fallback_deactivate_svr_db 'プライマリノード名','%'",
    reason:
      '同じ手順のほかの文は「プライマリノード名」です。5章は「現用系サーバ」を定義していません。',
  }),
  erratum('standby-computer', 'inconsistency', '5.1.2', 'certain', {
    printed:
      '上で作成した SQL ファイルの格納先を待機系コンピュータの c:\\mssql として記述しています。',
    published: '格納先は、バックアップノードの c:\\mssql です。',
    reason: '5章の用語は「バックアップノード」です。',
  }),
  erratum('act-file', 'hazard', '5.1.2', 'certain', {
    printed: 'isql /Usa /P /i c:\\mssql\\fact.sql /o c:\\mssql\\fact.log',
    published: 'isql /Usa /P /i c:\\mssql\\act.sql /o c:\\mssql\\act.log',
    reason: `手順④で作成するファイルは ACT.SQL で、フェイルオーバー時の同じ処理も act.sql を実行します。印字のとおりでは存在しないファイルを実行し、データベースが接続されません。${maybeScan}`,
  }),
  erratum('stop-message', 'typo', '5.1.2', 'certain', {
    printed: 'プライオリティサーバ以外で終了です',
    published: 'プライオリティサーバ以外で終了中です',
    reason:
      '終了スクリプトのほかの3つのメッセージは「終了中です」です。5.1.3、5.2.2、5.2.3の終了スクリプトも同じです。',
  }),
  erratum('database-sid', 'inconsistency', '5.2.2', 'certain', {
    printed: 'データベース名(SID) SPLDB1',
    published: 'SQL Serverではデータベース名、Oracleではデータベース SID',
    reason:
      'SIDはOracleの言葉で、SQL Serverにはありません。5.2.2のサンプルの構築内容は「データベース名」、5.2.3は「データベース SID」です。5.2.1と5.2.2のGRP1とGRP2の4か所が「データベース名(SID)」です。',
  }),
  erratum('master-backup', 'omission', '5.2.2', 'inferred', {
    printed: '■セットアップ手順\n① それぞれのコンピュータへ SQLServer のインストールを行います。',
    published:
      'マルチスタンバイ型のセットアップ手順にも、SQL ファイルの作成の後に「masterデータベースのバックアップ」を加えます (推定)。',
    reason:
      'シングルスタンバイ型 (5.1.2) のセットアップ手順⑤は、masterデータベースのバックアップです。マルチスタンバイ型の手順にはありません。同じ節の「SQL Server 6.5 使用時の注意事項」は、バックアップを勧めています。',
  }),
  erratum('multi-owner', 'omission', '5.2.2', 'inferred', {
    printed: "Exec sp_fallback_enroll_svr_db 'SV2','SPLDB2'",
    published:
      '印字のとおり、プライマリノードを登録する文 (exec sp_addserver) を入れません。要るかどうかは、出典に記載なしとします。',
    reason:
      'シングルスタンバイ型 (5.1.2) では、バックアップノードで最初にプライマリノードを登録します。マルチスタンバイ型のバックアップグループの設定には、この文がありません。相手のノードは、プライマリグループの設定でバックアップノードとして登録済みなので、不要と考えます。',
  }),
  erratum('multi-order', 'inconsistency', '5.2.2', 'inferred', {
    printed:
      '② SV1 でプライマリグループ(GRP1)とバックアップグループ(GRP2)の運用準備を行います。\n③ SV2 でプライマリグループ(GRP2)とバックアップグループ(GRP1)の運用準備を行います。',
    published: '印字の順番のまま掲載し、②(ウ)がエラーになるときの処置を書き添えます。',
    reason:
      '②(ウ)は SV2 の SPLDB2 をフォールバックの対象に登録します。SV2 の SQL Server を起動して SPLDB2 を作るのと、SV1 の sa のログオンを SV2 で許すのは、後の③(ア)と③(イ)です。シングルスタンバイ型 (5.1.2) とフォームサーバの章 (4.2.3.1) では、プライマリノードの準備を終えてからバックアップノードで登録します。',
  }),
  erratum('group2-shell', 'typo', '5.2.2', 'certain', {
    printed: 'オンラインシェル SPLSV1 の自動起動 無効 (GRP2 の構築内容)',
    published: 'オンラインシェル SPLSV2 の自動起動 無効',
    reason: 'GRP2のオンラインシェル名は SPLSV2 です。5.2.3のGRP2の構築内容も同じ誤りです。',
  }),
  erratum('shared-watch-id', 'inconsistency', '5.2.2', 'inferred', {
    printed: 'ARMLoad SplServer /S /M "StarOffice FormServer"',
    published: '印字のとおり、2つのグループで同じ監視 ID (SplServer) を使います。注意を添えます。',
    reason:
      'フォームサーバの章 (4.3.2) は、監視 IDをグループごとに変えるように書いています。5章のスクリプトでは、一方のグループのスクリプトが、もう一方のグループの起動したサービスを同じ監視 IDで停止します。監視 IDを変えると、この動作ができなくなります。',
  }),
  erratum('restart-no-wait', 'hazard', '5.2.2', 'inferred', {
    printed: 'net stop MSSQLServer\n\n@rem SQLServer を開始します\nnet start MSSQLServer',
    published: '待ち時間は加えず、印字のとおり掲載します。注意を添えます。',
    reason:
      '終了スクリプトの同じ処理は、net stop と net start の間に ARMSLEEP 30 を置いています。開始スクリプトの2か所にはありません。',
  }),
  erratum('isql-option', 'hazard', '5.2.2', 'certain', {
    printed: 'isql /Usa /P /I c:\\mssql\\act1.sql /o c:\\mssql\\act1.log',
    published: 'isql /Usa /P /i c:\\mssql\\act1.sql /o c:\\mssql\\act1.log',
    reason:
      'フェイルオーバー時の同じ処理と、ほかのスクリプトは /i です。isqlは、オプションの大文字と小文字を区別すると考えます。',
  }),
  erratum('backup-form-server', 'inconsistency', '5.2.2', 'inferred', {
    printed:
      '@rem FormServer サービスを開始します\nARMLoad SplServer /S /M "StarOffice FormServer" (バックアップノードの処理)',
    published: '印字のとおり掲載します。データベースによる違いとして、注意を添えます。',
    reason:
      'SQL Server (5.2.2) の開始スクリプトはバックアップノードでもサービスを起動し、Oracle (5.2.3) は起動しません。フォームサーバの章 (4.3.2) は、プライマリサーバでだけ起動・停止するように書いています。5.2.2はその前に同じサービスを停止するため、起動し直す行が必要です。',
  }),
  erratum('sfoscmd-blank', 'hazard', '5.2.2', 'certain', {
    printed: 'y:\\starspl2\\ sfoscmd S SPLSV1',
    published: 'y:\\starspl2\\sfoscmd S SPLSV1',
    reason: `パスの途中に空白があり、このままではオンラインシェルが起動も停止もしません。開始スクリプトの8か所が同じです。終了スクリプトと、Oracle (5.2.3) の開始スクリプトには空白がありません。${maybeScan}`,
  }),
  erratum('own-shell-drive', 'hazard', '5.2.2', 'certain', {
    printed: 'z:\\starspl2\\ sfoscmd S SPLSV1',
    published: 'y:\\starspl2\\sfoscmd S SPLSV1',
    reason:
      'SPLSV1 はGRP1のオンラインシェルで、GRP1の切替パーティションは y: です。プライマリノードの処理と終了スクリプトは y: です。',
  }),
  erratum('other-shell-drive', 'hazard', '5.2.2', 'certain', {
    printed: 'y:\\starspl2\\sfoscmd K SPLSV2',
    published: 'z:\\starspl2\\sfoscmd K SPLSV2',
    reason:
      'SPLSV2 はGRP2のオンラインシェルで、GRP2の切替パーティションは z: です。同じ処理の後半は z: から SPLSV2 を開始し、開始スクリプトも z: から停止します。',
  }),
  erratum('stop-without-kill', 'inconsistency', '5.2.2', 'inferred', {
    printed:
      'y:\\starspl2\\sfoscmd K SPLSV2\n\n@rem SQLServer を停止後、開始して GRP1 のデータベース SPLDB1 を切断します\nnet stop MSSQLServer',
    published: 'ARMKILLの行は加えず、印字のとおり掲載します (ドライブだけを訂正)。注意を添えます。',
    reason:
      '開始スクリプトの同じ処理は、オンラインシェルを停止した後、ARMKILL SplServer でサービスを停止してから SQL Server を止めます。終了スクリプトには ARMKILL がありません。',
  }),

  // Oracle (5.1.3, 5.2.3).
  erratum('parameter-example', 'omission', '5.1.3', 'inferred', {
    printed:
      '初期化パラメータファイル中の上記ファイル設定箇所を直接ディレクトリ名を指定するようにエディタ等で修正します。',
    published: 'シングルスタンバイ型にも、5.2.3の設定例 (切替パーティション y:) を掲載します。',
    reason:
      '5.1.3には設定例がありません。切替パーティションと初期化パラメータファイルのパスは5.2.3のGRP1と同じなので、同じ例が当てはまると考えます。',
  }),
  erratum('oradim-options', 'hazard', '5.1.3', 'inferred', {
    printed:
      'OradimXX -NEW -SID ORCL -INPWD パスワード -STARMODE manual\n-P FILE y:\\oradata\\initORCL.ora',
    published:
      'OradimXX -NEW -SID ORCL -INTPWD パスワード -STARTMODE manual -PFILE y:\\oradata\\initORCL.ora',
    reason:
      'oradimの引数の名前は -INTPWD (INTERNALのパスワード)、-STARTMODE、-PFILE です。印字の -INPWD と -STARMODE という引数はなく、-P FILE には余分な空白があります。5.2.3とフォームサーバの章 (4.2.3.2) も同じ誤りです。',
  }),
  erratum('oracle-file-names', 'omission', '5.1.3', 'certain', {
    printed: 'Startup 時に実行されるスクリプト\nshutdown 時に実行されるスクリプト',
    published:
      'ファイル名は startora.sql (Startup時) と stopora.sql (shutdown時) です。切替パーティションの y:\\oradata に置きます。',
    reason:
      '手順にはファイル名も置き場所もありません。スクリプトが y:\\oradata\\startora.sql と y:\\oradata\\stopora.sql を実行します。5.2.3も同じです。',
  }),
  erratum('server-manager-version', 'inconsistency', '5.1.3', 'inferred', {
    printed: 'Svrmgr23 command=@y:\\oradata\\startora.sql',
    published:
      '印字のとおり svrmgr23 を掲載し (大文字と小文字は統一)、Oracleのバージョンに合わせるように書き添えます。',
    reason:
      'ワークフローの章 (3.2) は同じプログラムを svrmgrXX と書き、5章は OradimXX と書きながら svrmgr23 に固定しています。末尾の数字はOracleのバージョンを表すと考えます。',
  }),
  erratum('broadcast-command', 'hazard', '5.1.3', 'certain', {
    printed: 'ARMBLAST、ARMBroadcast、ARMBROADCAST (スクリプトの一部の行)',
    published: 'ARMBCAST',
    reason: `開始スクリプトのほかの行と、5章のほかのスクリプトは ARMBCAST です。${maybeScan}`,
  }),
  erratum('commented-broadcast', 'inconsistency', '5.1.3', 'certain', {
    printed: 'rem ARMBCAST /MSG "最高プライオリティサーバで起動中です（フェイルオーバー後）" /A',
    published: 'ARMBCAST /MSG "最高プライオリティサーバで起動中です（フェイルオーバー後）" /A',
    reason:
      '同じスクリプトのほかの3つの処理と、ほかのスクリプトの同じ処理は、コメントではなくメッセージを送ります。',
  }),
  erratum('message-blank', 'typo', '5.1.3', 'certain', {
    printed: '/MSG " ActiveRecoveryManager が動作状態にありません"',
    published: '/MSG "ActiveRecoveryManager が動作状態にありません"',
    reason: '5章のほかのスクリプトの同じメッセージには、引用符の直後の空白がありません。',
  }),
  erratum('oracle-stop-order', 'inconsistency', '5.1.3', 'inferred', {
    printed: 'net stop OracleServiceORCL\nnet stop OracleTNSListener',
    published: 'net stop OracleTNSListener\nnet stop OracleServiceORCL',
    reason:
      '改版履歴の5版は、ワークフローの終了スクリプトで「DB に Oracle を利用する時のサービス停止順序の誤りを訂正」しています。訂正後の順序 (3.2) はリスナが先です。4章と5章の終了スクリプトには反映されていないと考えます。5.2.3も同じです。',
  }),
  erratum('user-dump-dest', 'hazard', '5.2.3', 'inferred', {
    printed: 'usr_dump_dest = y:\\oradata\\trace',
    published: 'user_dump_dest = y:\\oradata\\trace',
    reason:
      'Oracleの初期化パラメータの名前は user_dump_dest です。印字のとおりの名前では、データベースの起動時にパラメータの誤りになると考えます。フォームサーバの章 (4.2.3.2) も同じ誤りです。',
  }),
  erratum('parameter-file-name', 'inconsistency', '5.2.3', 'inferred', {
    printed:
      'OradimXX -NEW -SID SPLDB1 -INPWD パスワード -STARMODE\nmanual -P FILE y:\\oradata\\initORCL.ora',
    published:
      '印字のとおり initORCL.ora を掲載します。GRP2も同じ名前で、切替パーティション z: に置きます。',
    reason:
      'SIDは SPLDB1 なのに、ファイル名は5.1.3のSID (ORCL) のままです。startup の pfile も同じ名前なので、3か所の間に食い違いはありません。名前を変えるときは、3か所とも変える必要があります。',
  }),
  erratum('listener-sid', 'hazard', '5.2.3', 'certain', {
    printed: '(SID_NAME = OR01)',
    published: '(SID_NAME = SPLDB1)',
    reason:
      '同じファイルの IPC のアドレスは KEY = SPLDB1 で、インスタンスの SID も SPLDB1 です。OR01 はフォームサーバの章 (4.2.3.2) の SID です。印字のとおりでは、リスナが SPLDB1 を認識しないと考えます。',
  }),
  erratum('listener-both-groups', 'omission', '5.2.3', 'inferred', {
    printed: '(SID_LIST =\n(SID_DESC =\n(SID_NAME = OR01)\n)\n)',
    published:
      'サンプルのとおり、1つのグループの SID だけを掲載します (SID は訂正)。両方のグループの SID が要ると考えられることを、注意に示します。',
    reason:
      '5.2.3のスクリプトは、2つのグループで1つのリスナを使い、バックアップノードではリスナを起動しません。バックアップノードのリスナが、引き継いだグループの SID も受け付ける必要があると考えます。両方の SID を書いた例は、出典にありません。',
  }),
  erratum('server-manager-argument', 'hazard', '5.2.3', 'certain', {
    printed: 'svrmgr23 comand=ay:\\oradata\\startora.sql',
    published: 'svrmgr23 command=@y:\\oradata\\startora.sql',
    reason: `終了スクリプトと、シングルスタンバイ型 (5.1.3) のスクリプトは command=@y: です。印字のとおりでは、データベースが起動しません。開始スクリプトの4か所が同じです。${maybeScan}`,
  }),
  erratum('shared-listener', 'hazard', '5.2.3', 'inferred', {
    printed: 'net stop OracleTNSListener (GRP1 のプライマリノードの処理)',
    published: '印字のとおり掲載します。注意を添えます。',
    reason:
      'リスナは2つのグループで1つです。GRP1のプライマリノードでGRP2も動作しているときにGRP1を停止すると、GRP2のデータベースへの接続を受け付けるリスナも止まります。バックアップノードの処理はリスナを止めません。',
  }),
  erratum('oracle-no-wait', 'hazard', '5.2.3', 'certain', {
    printed: 'net stop OracleServiceSPLDB1\nnet stop OracleTNSListener\nGOTO EXIT',
    published:
      '待ち時間は加えず、印字のとおり掲載します (停止の順序だけを訂正)。待ち時間がないことの注意を添えます。',
    reason:
      '5章の注意事項2は、ディスクの切り離しに失敗する場合に、サービスの停止の後に ARMSLEEP を設定するように書いています。シングルスタンバイ型 (5.1.3) とSQL Server (5.1.2、5.2.2) の終了スクリプトには ARMSLEEP 30 があり、5.2.3にはありません。',
  }),
  erratum('error-label', 'inconsistency', '5.2.3', 'certain', {
    printed: ':error_disk',
    published: ':ERROR_DISK',
    reason:
      'GOTOの行と、5章のほかのスクリプトは ERROR_DISK です。ラベルは大文字と小文字を区別しないため、動作は同じです。',
  }),
];
