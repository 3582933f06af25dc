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
    id: `workflow-${id}`,
    kind,
    source: { guide: 'staroffice', section },
    ...text,
    confidence,
  };
}

/** What the StarOffice guide prints wrong in chapter 3. */
export const workflowErrata: readonly Erratum[] = [
  erratum('failure-wording', 'typo', '3.1.1', 'certain', {
    printed:
      '現用系でのフェイルオーバー発生時に待機系のサーバでサービスを提供することが可能となります。',
    published: '現用系での障害発生時に、待機系のサーバでサービスを提供します。',
    reason:
      '同じ節のほかの文は「障害が発生すると」です。フェイルオーバーは、障害の後の切り替えを指します。7.2にも同じ文があります。',
  }),
  erratum('mirror-guide', 'wrong-reference', '3.1.1', 'inferred', {
    printed: '「CLUSTERPRO/システム構築ガイド データミラー編」',
    published: '「データミラー編」という分冊は、手元の文書の体系にはありません。',
    reason:
      '『CLUSTERPRO システム構築ガイド PP編 (WebSAM)』第4版 (2004.01.09) の文書の体系に、この名前の分冊はありません。ミラーディスクの分冊は、システム設計編 (基本) とクラスタ生成ガイドにあります。どの文書に当たるかは、出典に記載がありません。',
  }),
  erratum('failover-order', 'inconsistency', '3.1.1', 'inferred', {
    printed:
      '1. サーバ 1 で仮想 IP アドレスを不活性状態にします。\n2. サーバ 1 に接続されているクロスコールディスクをアンマウントします。\n3. サーバ 1 で起動中のサービス(SO サーバ, WF サーバ, DBMS)を停止します。\n4. サーバ 2 からクロスコールディスクをマウントします。\n5. サーバ 2 でサービス(SO サーバ, WF サーバ, DBMS)を起動します。\n6. サーバ 2 で仮想 IP を活性化状態にします。',
    published:
      '1. サーバ1でサービスを停止します。\n2. サーバ1で仮想 IP アドレスを不活性にします。\n3. サーバ1で切替パーティションをアンマウントします。\n4. サーバ2で切替パーティションをマウントします。\n5. サーバ2で仮想 IP アドレスを活性にします。\n6. サーバ2でサービスを起動します。',
    reason:
      '同じ切り替えを説明する7.2は、サービスの停止、仮想IPアドレスの非活性化、アンマウント、マウント、仮想IPアドレスの活性化、サービスの起動の順です。データベースのファイルが切替パーティションにあるため、アンマウントの後にデータベースを停止する順序では、使用中のディスクを切り離すことになると考えます。どちらの順序が実際の動作かを示す記載は、ほかにありません。',
  }),
  erratum('install-target', 'inconsistency', '3.2', 'certain', {
    printed: '現用系、待機系それぞれからクロスコールディスクに対してインストールを行います。',
    published:
      '切替パーティション (クロスコールディスク) に置くのは、StarOffice サーバ、ワークフロー用DB、メール移動プロセス、データアクセスサーバです。DBMSの本体とWFサーバはローカルディスクに入れます。',
    reason:
      '同じ節の手順⑤は「DBMS 本体はローカルディスクに、ワークフロー用 DB のみクロスコールディスクに」、手順⑥は「WF サーバをローカルディスクにインストールします」です。',
  }),
  erratum('pp-guide', 'wrong-reference', '3.2', 'inferred', {
    printed:
      'データベースのインストール方法、および環境設定については、「CLUSTERPRO/システム構築ガイド PP 編」をご覧ください。',
    published:
      '参照先の「PP 編」に当たる文書は確かめられません。このガイドの4.2.3、5.1.2、5.1.3にあるデータベースの手順を示します。',
    reason:
      '手元にあるPP編は『CLUSTERPRO システム構築ガイド PP編 (WebSAM)』だけで、データベースの記述がありません。その改版履歴の第3版に「PP 編一覧削除」とあります。4章と5章も同じ文書を参照しながら、手順を示しています。',
  }),
  erratum('internal-password', 'inconsistency', '3.2', 'certain', {
    printed: 'connect internal/oracle',
    published: 'connect internal/oracle (印字のまま。パスワードは環境に合わせて変えます)',
    reason:
      '4.2.3.2と5章の接続は「connect internal/internal」です。どちらもユーザINTERNALのパスワードの例で、環境ごとに違うと考えます。',
  }),
  erratum('parameter-file', 'inconsistency', '3.2', 'certain', {
    printed: 'startup PFILE=w:\\orant\\initorcl.ora',
    published: 'startup PFILE=w:\\orant\\initorcl.ora (印字のまま)',
    reason:
      '4.2.3.2と5章の初期化パラメータファイルは「y:\\oradata\\initORCL.ora」で、フォルダも大文字と小文字も違います。章ごとの例で、Windowsはファイル名の大文字と小文字を区別しません。',
  }),
  erratum('startup-sql', 'omission', '3.2', 'inferred', {
    printed:
      'rem svrmgrXX command=@c:\\orant\\startup.sql\nrem svrmgrXX command=@c:\\orant\\shutdown.sql',
    published: 'startup.sqlとshutdown.sqlを、4.2.3.2の形から作って掲載します。',
    reason:
      '3章のスクリプトはこの2つのファイルを呼びますが、内容も作成の指示もありません。4.2.3.2は、Startup時とshutdown時に実行するスクリプトの内容を示しています。接続と初期化パラメータファイルは、3.2のcreatesystbl.sqlの値にしました。',
  }),
  erratum('act-sql', 'omission', '3.2', 'inferred', {
    printed:
      'c:\\mssql\\binn\\isql /Usa /P /I c:\\mssql\\ACT.SQL /o c:\\mssql\\ACT.LOG\nc:\\mssql\\binn\\isql /Usa /P /I c:\\mssql\\deact.sql /o c:\\mssql\\deact.log',
    published: 'act.sqlとdeact.sqlを、4.2.3.1と5.1.2の内容で掲載します。',
    reason:
      '3章のスクリプトはこの2つのファイルを呼びますが、内容も作成の指示もありません。4.2.3.1と5.1.2は、同じ名前と同じ使い方のファイルの内容を示しています。',
  }),
  erratum('steps-on-active', 'inconsistency', '3.2', 'inferred', {
    printed:
      'フェイルオーバーグループを待機系から現用系に移動させ、現用系サーバにて待機系サーバでのセットアップ手順①～⑥を行います。',
    published:
      'フェイルオーバーグループを現用系サーバに移動させた後、手順①を除いて②〜⑥を実施します。',
    reason:
      '手順①は「フェイルオーバーグループをサーバ 2 で起動します」です。印字のとおりに①から繰り返すと、移動させたグループを待機系サーバで起動することになります。1.2.1は同じ手順を「インストールするノードで起動」と書いています。3.4.1.2の手順3 (①〜⑦) も同じです。',
  }),
  erratum('missing-rename', 'omission', '3.2', 'inferred', {
    printed: '待機系サーバでのセットアップ手順①～⑥を行います。',
    published:
      '待機系サーバのセットアップの最後に、StarOffice サーバのインストール先のフォルダの名前を変え、現用系サーバのセットアップの最後に、そのフォルダを削除します。',
    reason:
      '1.2.1では、待機系サーバのセットアップの手順6でインストール先の名前を変え、現用系サーバのセットアップの手順2でそのフォルダを削除します。3.2には、どちらもありません。1台目のファイルが残った場所に2台目からインストールすることになるためと考えます。',
  }),
  erratum('same-values', 'omission', '3.2', 'inferred', {
    printed: '待機系サーバでのセットアップ手順①～⑥を行います。',
    published:
      '現用系サーバでも、StarOffice サーバのインストール先のパス、SO管理者、自OPIDは、待機系サーバと同じものを指定します。',
    reason:
      '同じ作業の1.2.1と1.2.2には、この注意があります。3.2と3.4.1.2にはありませんが、StarOffice サーバのインストールの手順は同じです。',
  }),
  erratum('database-twice', 'inconsistency', '3.2', 'inferred', {
    printed:
      '現用系サーバにて待機系サーバでのセットアップ手順①～⑥を行います。\n⑤ DBMS(SQLServer, Oracle)をインストールします。\nDBMS 本体はローカルディスクに、ワークフロー用 DB のみクロスコールディスクにインストールします。',
    published:
      'DBMSの本体は両方のサーバに入れます。ワークフロー用DBは、どちらか一方のサーバで1回だけ作ります。',
    reason:
      'ワークフロー用DBは切替パーティションに1つです。印字のとおりに⑤を両方のサーバで実施すると、2回作ることになります。4.2.3と5.1.2では、データベースを現用系サーバで作り、待機系サーバでは登録かサービスインスタンスの作成だけです。',
  }),
  erratum('oracle-before-disk-check', 'hazard', '3.2', 'certain', {
    printed:
      ':NORMAL\n\nrem net start OracleServiceORCL\nrem net start OracleTNSListener\n\nrem set ORACLE_SID=ORCL\nrem svrmgrXX command=@c:\\orant\\startup.sql\n\nrem ディスクチェック\nIF "%ARMS_DISK%" == "FAILURE" GOTO ERROR_DISK',
    published:
      ':NORMAL\nIF "%ARMS_DISK%" == "FAILURE" GOTO ERROR_DISK\nnet start OracleServiceORCL\nnet start OracleTNSListener\nset ORACLE_SID=ORCL\nsvrmgrXX command=@c:\\orant\\startup.sql',
    reason:
      '同じスクリプトのフェイルオーバー時の分岐は、ディスクを調べた後にOracleを起動します。印字のとおりにすると、切替パーティションの接続に失敗していても、その上のデータベースを開こうとします。',
  }),
  erratum('isql-option', 'hazard', '3.2', 'certain', {
    printed: 'c:\\mssql\\binn\\isql /Usa /P /I c:\\mssql\\ACT.SQL /o c:\\mssql\\ACT.LOG',
    published: 'c:\\mssql\\binn\\isql /Usa /P /i c:\\mssql\\ACT.SQL /o c:\\mssql\\ACT.LOG',
    reason:
      '4章と5章と6章のスクリプトは、1か所を除いて「/i」です。isqlはオプションの大文字と小文字を区別し、印字のとおりではファイルのSQL文が実行されないと考えます (推定)。終了スクリプトのdeact.sqlの行も同じです。',
  }),
  erratum('oracle-wait', 'hazard', '3.2', 'inferred', {
    printed:
      'net stop MSSQLServer\nARMSLEEP 30\n\nrem set ORACLE_SID=ORCL\nrem svrmgrXX command=@c:\\orant\\shutdown.sql\nrem net stop OracleTNSListener\nrem net stop OracleServiceORCL',
    published:
      'set ORACLE_SID=ORCL\nsvrmgrXX command=@c:\\orant\\shutdown.sql\nnet stop OracleTNSListener\nnet stop OracleServiceORCL\nARMSLEEP 30',
    reason:
      'SQL Serverでは、データベースの停止の後に30秒待ちます。remを入れ替えるだけでは、Oracleの停止の前に待つことになり、停止の後の待ちがなくなります。4.4は、サービス停止の実行の後にARMSLEEPを設定して、ディスクの切り離しの失敗を避けるように書いています。',
  }),
  erratum('curly-quotes', 'hazard', '3.2', 'certain', {
    printed:
      'ARMLOAD StarOffice2 /S /M “StarOffice Server2”\nARMBCAST /MSG “最高プライオリティサーバで起動中です” /A',
    published:
      'ARMLOAD StarOffice2 /S /M "StarOffice Server2"\nARMBCAST /MSG "最高プライオリティサーバで起動中です" /A',
    reason:
      '同じ文が、ほかの分岐では半角の引用符です。全角の引用符は、引用符として働きません。ARMLOADのサービス名は、空白で2つの引数に分かれます。IFの比較は両辺が全角なので、結果は変わりません。stop.batでは通常時のON_OTHER1以降、start2.batでは通常時の最高プライオリティからフェイルオーバー時の最高プライオリティまで、stop2.batではフェイルオーバー時のON_OTHER2以降が全角です。参照した写しの読み取りの誤りである可能性があります。',
  }),
  erratum('stop-message', 'typo', '3.2', 'certain', {
    printed: 'プライオリティサーバ以外で終了です',
    published: 'プライオリティサーバ以外で終了中です',
    reason:
      '終了スクリプトのほかの3つのメッセージは「終了中です」です。3.4.1.2のstop2.batにも同じ誤りがあります。',
  }),
  erratum('skip-deletes-group', 'hazard', '3.3', 'inferred', {
    printed: '削除しない場合には、手順 3 をスキップして手順 4 へと進みます。',
    published:
      'StarOffice サーバを残す場合は、手順3と手順4のどちらも実施しません。フェイルオーバーグループを残します。',
    reason:
      '手順4は「フェイルオーバーグループを停止して、削除します」です。3.2では、StarOffice サーバとワークフロー用DBを同じフェイルオーバーグループに入れます。手順3を飛ばして手順4を実施すると、残したStarOffice サーバの仮想IPアドレス、切替パーティション、スクリプトを持つグループがなくなります。3.4.1.3も同じです。',
  }),
  erratum('figure-caption', 'typo', '3.4.1.1', 'certain', {
    printed: '通常運用状態',
    published: 'フェイルオーバー後 (サーバ1の障害)',
    reason:
      '直前の文は「サーバ1で障害が発生すると次の図のようになります」で、その図の見出しです。1.1.1の同じ図の見出しは「フェイルオーバー後(SV1ダウン)」です。',
  }),
  erratum('server-words', 'inconsistency', '3.4.1.2', 'certain', {
    printed:
      '説明のため、マルチスタンバイ型で使用するノードをサーバ1, サーバ2とします。\nサーバ 1 の現用系と待機系の両方に対して以下の設定を行います。',
    published:
      '「サーバ1」「サーバ2」はノードの名前としてだけ使い、サービスの組はフェイルオーバーグループ1、フェイルオーバーグループ2と呼びます。',
    reason:
      '1つのノードに「現用系と待機系の両方」はありません。手順5の「サーバ1」は、フェイルオーバーグループ1のStarOffice サーバを指します。「サーバ1のセットアップ」「サーバ2のセットアップ」も、2台のノードでの作業です。1.2.2は「マルチスタンバイ型で使われるサービスをサーバ1・サーバ2とします」と書いています。',
  }),
  erratum('subnet-mask', 'inconsistency', '3.4.1.2', 'inferred', {
    printed:
      'フェイルオーバーグループ2のリソースとして、仮想IP、サブネットマスクとクロスコールディスク上のパーティションを指定します。',
    published:
      '仮想IPとクロスコールディスク上のパーティションを指定します。サブネットマスクは、仮想IPと一緒に指定するものとして示します。',
    reason:
      '3.2の同じ手順と1.2.1、1.2.2のリソースに、サブネットマスクはありません。独立したリソースではなく、仮想IPの設定の項目と考えます。',
  }),
  erratum('standby-for-server2', 'typo', '3.4.1.2', 'certain', {
    printed: 'サーバ2を待機系とするサーバ(サーバ1)でのセットアップ',
    published: 'フェイルオーバーグループ2の待機系サーバ (サーバ1) でのセットアップ',
    reason:
      '3.4.1.1は、サーバ2がフェイルオーバーグループ2の現用系、サーバ1が待機系です。サーバ2を待機系とするのは、フェイルオーバーグループ1です。手順3の「サーバ2を現用系とするサーバ(サーバ2)」も、グループの現用系を指します。',
  }),
  erratum('alservice', 'hazard', '3.4.1.2', 'certain', {
    printed: 'SET ALROOT=Z:\\STAROFFICE2\nSET ALSERVICE=StarOffice Server\nSET ALPROC=alw2',
    published: 'set ALROOT=Z:\\STAROFFICE2\nset ALSERVICE=StarOffice Server2\nset ALPROC=alw2',
    reason:
      '1.2.2のalenv2.batと1.7のバッチファイルは「StarOffice Server2」で、3.4.1.2のほかの設定もStarOffice Server2です。印字のとおりにすると、サーバ2のつもりの作業が、サーバ1のサービスに向かうと考えます。',
  }),
  erratum('missing-mail-process', 'omission', '3.4.1.2', 'inferred', {
    printed:
      'num はメール移動プロセスをインストールする順番によって変わってきますので、PROCINFO[1]から順番に探してください。',
    published:
      'EXECLINEを変える前に、メール移動プロセスとデータアクセスサーバをサーバ2のインストール先にインストールしておきます。',
    reason:
      '3.4.1.2の手順に、メール移動プロセスをインストールする手順がありません。3.2の⑥は、メール移動プロセスとデータアクセスサーバを、StarOffice サーバをセットアップしたクロスコールディスクにインストールします。インストールしていなければ、変える値がないと考えます。',
  }),
  erratum('procinfo-number', 'inconsistency', '3.4.1.2', 'inferred', {
    printed:
      'HKEY_LOCAL_MACHINE\\SOFTWARE\\NEC\\StarOffice Server2\\Current Version\\SRVCNTRL\\PROCINFO[num]',
    published:
      'sowfmvm.exeのPROCINFO[num]と、wfocom.exeのPROCINFO[num]は、別の番号です。それぞれの値EXECLINEの内容で探します。',
    reason:
      '2つの変更は、同じ書き方のキーの同じ名前の値EXECLINEを、別々のコマンドラインに変えます。1つのキーに同じ名前の値は1つしか置けないため、番号は別と考えます。番号の説明は、最初の変更 (sowfmvm.exe) にしかありません。',
  }),
  erratum('before-printed-twice', 'typo', '3.4.1.2', 'certain', {
    printed:
      '変更前:ALROOT\\bin\\sowfmvm.exe -smvm\n変更前:ALROOT\\bin\\sowfmvm.exe -smvm2\n変更前:ALROOT\\bin\\wfocom.exe\n変更前:ALROOT\\bin\\wfocom.exe -h 仮想ホスト名',
    published:
      '変更前: ALROOT\\bin\\sowfmvm.exe -smvm\n変更後: ALROOT\\bin\\sowfmvm.exe -smvm2\n変更前: ALROOT\\bin\\wfocom.exe\n変更後: ALROOT\\bin\\wfocom.exe -h 仮想ホスト名',
    reason: '「変更前」が2度続きます。ほかの変更は「変更前」と「変更後」の組です。',
  }),
  erratum('prompt-closed', 'inconsistency', '3.4.1.2', 'certain', {
    printed:
      'Setup.exe は、alenv2.bat を実行したコマンドプロンプトで行います。なお、サーバリンクのホスト名には、仮想ホスト名を入力するようにしてください。',
    published:
      'コマンドプロンプトを新しく開き、alenv2.batを実行してから、そのコマンドプロンプトでSetup.exeを実行します。',
    reason:
      '手順③の終わりに、alenv2.batを実行したコマンドプロンプトを閉じています。環境変数はコマンドプロンプトごとのものなので、開き直したときは実行し直します。「行います」の主語は、1.2.2では「Setup.exeの実行は」です。',
  }),
  erratum('icon-process2', 'hazard', '3.4.1.2', 'certain', {
    printed: 'ALROOT\\bin\\al2gcopy.exe /RALROOT /C"StarOffice Server2" /Palw /Sal2',
    published: 'ALROOT\\bin\\al2gcopy.exe /RALROOT /C"StarOffice Server2" /Palw2 /Sal2',
    reason:
      '1.2.2の同じコマンドラインは「/Palw2」です。3.4.1.2のImagePathも「/Palw2」、alenv2.batのALPROCも「alw2」です。',
  }),
  erratum('missing-alroot', 'omission', '3.4.1.2', 'inferred', {
    printed: '⑦ StarOffice Server2 の GUI アイコンの実行コマンドラインを変更します。',
    published:
      'アイコンを変えた後に、「コントロールパネル」の「システム」で、システム環境変数ALROOTをサーバ1のインストールディレクトリに変えます。',
    reason:
      '1.2.2では、アイコンの変更 (手順7) とディレクトリの名前の変更 (手順9) の間に、この変更 (手順8) があります。3.4.1.2には、この手順がありません。サーバ2のセットアップがシステム環境変数ALROOTを書き換え、戻さないとサーバ1のコマンドがサーバ2の場所を見るためと考えます。',
  }),
  erratum('install-directory-step', 'wrong-reference', '3.4.1.2', 'certain', {
    printed: '⑧②で指定したインストール先のディレクトリ名(Z:\\STAROFFICE2)を別名に変更します。',
    published: '③で指定したインストール先のディレクトリの名前を変えます。',
    reason:
      'インストール先を指定するのは、セットアップを起動する手順③です。②は、alenv2.batの作成と実行です。',
  }),
  erratum('missing-delete', 'omission', '3.4.1.2', 'inferred', {
    printed: '現用系サーバにて待機系サーバでのセットアップ手順①～⑦を行います。',
    published:
      '現用系サーバのセットアップが終わったら、待機系サーバのセットアップの最後に名前を変えたディレクトリを削除します。',
    reason:
      '1.2.2は、現用系サーバのセットアップの手順2で、名前を変えたディレクトリを削除します。3.4.1.2には、名前を変える手順⑧だけがあります。',
  }),
  erratum('move-direction', 'hazard', '3.4.1.2', 'certain', {
    printed: 'フェイルオーバーグループ2を待機系(サーバ2)から現用系(サーバ1)に移動させ',
    published:
      'フェイルオーバーグループ2を、待機系 (サーバ1) から現用系 (サーバ2) に移動させます。',
    reason:
      '括弧の中が逆です。3.4.1.1と手順1で、グループ2の現用系はサーバ2です。同じ手順の見出しも「現用系とするサーバ(サーバ2)」です。',
  }),
  erratum('lock-missing', 'omission', '3.4.1.2', 'inferred', {
    printed: '1.で作成したフェイルオーバーグループ2のプロパティを更新します。',
    published:
      'クラスタをロックしてグループを停止してから、フェイルオーバーグループ2のプロパティを更新します。',
    reason:
      '3.2の同じ手順には「クラスタをロックしてグループを停止してから設定を行います」とあります。同じ操作なので、ここでも必要と考えます。',
  }),
  erratum('single-scripts', 'typo', '3.4.1.2', 'certain', {
    printed: 'なお、サーバ1のスクリプトは、シングルスタンバイ型のものでお使いください。',
    published: 'サーバ1には、シングルスタンバイ型のスクリプトを使います。',
    reason: '助詞の誤りです (ものをお使いください)。',
  }),
  erratum('broadcast-command', 'hazard', '3.4.1.2', 'certain', {
    printed: 'ARMBROADCAST /MSG "最高プライオリティサーバで終了中です" /A',
    published: 'ARMBCAST /MSG "最高プライオリティサーバで終了中です" /A',
    reason:
      'stop2.batの3か所だけがARMBROADCASTです。同じスクリプトのほかの分岐と例外処理、ほかのスクリプトはARMBCASTです。印字のとおりでは、コマンドが見つからず、メッセージが送られないと考えます。',
  }),
  erratum('image-path-process1', 'hazard', '3.4.1.2', 'certain', {
    printed: 'ALROOT\\bin\\al2start.exe /RALROOT /C”StarOffice Server” /PAL2OBJ /Sal2',
    published: 'ALROOT\\bin\\al2start.exe /RALROOT /C"StarOffice Server" /Pal2 /Sal2',
    reason:
      '1.2.2の同じImagePathは「/Pal2」で、alenv1.batのALPROCも「al2」です。引用符も全角で、1.2.2では半角です。',
  }),
  erratum('icon-process1', 'hazard', '3.4.1.2', 'certain', {
    printed: 'ALROOT\\bin\\al2gcopy.exe /RALROOT /C”StarOffice Server” /Palw /Sal2',
    published: 'ALROOT\\bin\\al2gcopy.exe /RALROOT /C"StarOffice Server" /Pal2 /Sal2',
    reason:
      '1.2.2の同じコマンドラインは「/Pal2」です。alw2はサーバ2のプロセスの名前で、サーバ1のalenv1.batのALPROCは「al2」です。引用符も全角です。',
  }),
  erratum('alroot-server1', 'typo', '3.4.1.2', 'certain', {
    printed: 'ALROOT はサーバ 2 でインストールしたディレクトリパスです。',
    published: 'ALROOTは、サーバ1のインストールディレクトリです。',
    reason:
      '手順5は、サーバ1のコマンドラインの変更です。1.2.2の同じ説明は「サーバ1をインストールしたディレクトリ」です。',
  }),
  erratum('removal-key', 'inconsistency', '3.4.1.3', 'inferred', {
    printed: '① フェイルオーバーグループのプロパティよりレジストリ同期を削除します。',
    published:
      'フェイルオーバーグループ1のプロパティから、WFサーバの同期レジストリだけを削除します。',
    reason:
      '3.3の同じ手順は「WF サーバのレジストリ同期を削除します」です。StarOffice サーバの同期レジストリは、手順3の①と④で別に削除します。WFサーバが動くのは、フェイルオーバーグループ1だけです。',
  }),
];
