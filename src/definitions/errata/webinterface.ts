import type { Erratum } from '../schema/erratum';

/** What the StarOffice guide prints wrong in chapter 6. The guide's U+00A5 is written as a backslash. */
export const webinterfaceErrata: readonly Erratum[] = [
  {
    id: 'webinterface-guide-name',
    kind: 'wrong-reference',
    source: { guide: 'staroffice', section: '6.1' },
    printed:
      'クラスタへのIISのインストール方法については、「CLUSTERPRO/構築ガイド」を参照してください。',
    published: '『CLUSTERPRO システム構築ガイド』。どの編かは出典に記載なし',
    reason:
      'この名前の文書はCLUSTERPROの文書の体系にありません。3章から5章は「CLUSTERPRO/システム構築ガイド PP 編」や「CLUSTERPRO システム構築ガイド」を参照しています。',
    confidence: 'inferred',
  },
  {
    id: 'webinterface-prerequisites',
    kind: 'omission',
    source: { guide: 'staroffice', section: '6.1' },
    printed:
      'StarOffice/WEBINTERFACEを利用するにはインターネットインフォメーションサービス (IIS) をインストールする必要があります。',
    published:
      'IISのほかに、SQL Server、StarOffice サーバ、フォームサーバを用意します。ワークフロー用ではワークフロー、フォーラム用ではフォーラムサーバも用意します。',
    reason:
      '6.1が前提に挙げるのはIISだけです。6.2のサンプルのスクリプトは、SQL Server、フォームサーバ、StarOffice サーバも起動し、切替パーティションのフォームサーバのコマンドを使います。どれか1つでもなければ、サンプルのとおりには動きません。',
    confidence: 'inferred',
  },
  {
    id: 'webinterface-standby-type',
    kind: 'inconsistency',
    source: { guide: 'staroffice', section: '6.1' },
    printed: 'なお、WEBINTERFACE はマルチスタンバイ形式には対応しておりません。',
    published: 'WEBINTERFACEは、マルチスタンバイ型に対応していません。',
    reason: 'ほかの章は「マルチスタンバイ型」です。',
    confidence: 'certain',
  },
  {
    id: 'webinterface-start-wait',
    kind: 'inconsistency',
    source: { guide: 'staroffice', section: '6.2' },
    printed:
      'ARMCBAST /MSG "最高プライオリティサーバで起動中です" /A\nnet start MSSQLServer\nARMSLEEP 10\nARMBCAST /MSG "最高プライオリティサーバで起動中です（フェイルオーバー後）" /A\nnet start MSSQLServer',
    published:
      '最高プライオリティサーバでは、通常時にもフェイルオーバー時にも、SQL Serverの開始の後に10秒待ちます。それ以外のサーバは印字のとおり待ちません。',
    reason:
      'SQL Serverの開始を待つ行は、3つの開始スクリプトのどれでも、4つの分岐のうち通常時の最高プライオリティサーバだけにあります。同じ処理をするフェイルオーバー時の最高プライオリティサーバは、これにそろえます。それ以外のサーバでは後にisqlの行が続き、待つ行がどこに入るかが出典からわからないため、印字のまま掲載し、注意を添えます。',
    confidence: 'inferred',
  },
  {
    id: 'webinterface-partition',
    kind: 'inconsistency',
    source: { guide: 'staroffice', section: '6.2' },
    printed: 'x:\\starspl2\\sfoscmd K SuppliesServer',
    published: 'ドライブは印字のまま掲載し、注意を添えます。',
    reason:
      'x: がどの切替パーティションか、starspl2とSuppliesServerが何かは、6章に説明がありません。starspl2は、4章と5章でフォームサーバをインストールするフォルダですが、ドライブは y: です。',
    confidence: 'inferred',
  },
  {
    id: 'webinterface-stop-order',
    kind: 'inconsistency',
    source: { guide: 'staroffice', section: '6.2' },
    printed:
      'ARMKILL SplServer\nnet stop MSSQLServer\nARMKILL StarOffice\nARMKILL SplServer\nARMKILL WorkFlow\nARMKILL StarOffice\nnet stop MSSQLServer',
    published: '3つとも印字の順番のまま掲載します。',
    reason:
      'SQL Serverを、6.2.1と6.2.3ではStarOffice サーバより先に (印字の1〜3行)、6.2.2では後に (4〜7行) 停止します。理由は、出典に記載がありません。6.2.2のワークフローはデータベースを使うため (3.2)、先に終了させていると考えます。6.2.1と6.2.3では、データベースを使うフォームサーバをSQL Serverより先に終了させています。',
    confidence: 'inferred',
  },
  {
    id: 'webinterface-shell-command',
    kind: 'hazard',
    source: { guide: 'staroffice', section: '6.2' },
    printed: 'x:\\starspl2\\sfoscnd K SuppliesServer',
    published: 'x:\\starspl2\\sfoscmd K SuppliesServer',
    reason:
      '同じスクリプトのほかの3つの分岐と4章はsfoscmdです。印字のとおりでは、オンラインシェルが終了しません。6.2.1と6.2.3の終了スクリプトの、フェイルオーバー時の最高プライオリティサーバの分岐にあります。参照した写しの読み取りの誤りである可能性があります。',
    confidence: 'certain',
  },
  {
    id: 'webinterface-forum-start-title',
    kind: 'typo',
    source: { guide: 'staroffice', section: '6.2.3' },
    printed: 'スタートスクリプト (stop.bat)',
    published: '開始スクリプト (start.bat)',
    reason:
      'この見出しの後のスクリプトは、見出しのコメントがstart.batで、サービスを起動します。6.2.1と6.2.2の見出しは「スタートスクリプト (start.bat)」です。',
    confidence: 'certain',
  },
  {
    id: 'webinterface-broadcast-command',
    kind: 'hazard',
    source: { guide: 'staroffice', section: '6.2' },
    printed:
      'ARMCBAST /MSG "最高プライオリティサーバで起動中です" /A\nARMBROADCAST /MSG "最高プライオリティサーバで終了中です（フェイルオーバー後）" /A\nrem (例) ARMBICAST /MSG "Server の復旧が終了しました" /A',
    published: 'ARMBCAST',
    reason:
      'ほかの分岐はARMBCASTです。印字のとおりでは、その分岐のメッセージが送られません。ARMCBASTは6.2.1の開始スクリプト、6.2.2と6.2.3の終了スクリプト、ARMBROADCASTは6.2.1の終了スクリプト、ARMBICASTは6.2.2の開始スクリプトの例に、1つずつあります。参照した写しの読み取りの誤りである可能性があります。',
    confidence: 'certain',
  },
  {
    id: 'webinterface-stop-message',
    kind: 'typo',
    source: { guide: 'staroffice', section: '6.2' },
    printed: 'プライオリティサーバ以外で終了です',
    published: 'プライオリティサーバ以外で終了中です',
    reason:
      '終了スクリプトのほかの3つのメッセージは「終了中です」です。3つの終了スクリプトの、通常時のそれ以外のサーバの分岐にあります。',
    confidence: 'certain',
  },
  {
    id: 'webinterface-message-blank',
    kind: 'typo',
    source: { guide: 'staroffice', section: '6.2' },
    printed:
      'ARMBCAST /MSG "最高プライオリティサーバで起動中です（フェイルオーバー後） " /A\nARMBCAST /MSG " ActiveRecoveryManager が動作状態にありません" /A',
    published:
      'ARMBCAST /MSG "最高プライオリティサーバで起動中です（フェイルオーバー後）" /A\nARMBCAST /MSG "ActiveRecoveryManager が動作状態にありません" /A',
    reason:
      '同じメッセージは、ほかのスクリプトでは引用符の内側に空白がありません。末尾の空白は6.2.2の開始スクリプトのフェイルオーバー時の2つの分岐、先頭の空白は6.2.2と6.2.3の終了スクリプトにあります。',
    confidence: 'certain',
  },
  {
    id: 'webinterface-oracle-before-disk-check',
    kind: 'hazard',
    source: { guide: 'staroffice', section: '6.2.2' },
    printed:
      'rem net start OracleServiceORCL\nrem net start OracleTNSListener\nrem set ORACLE_SID=ORCL\nrem svrmgrXX command=@c:\\orant\\startup.sql\nrem ディスクチェック\nIF "%ARMS_DISK%" == "FAILURE" GOTO ERROR_DISK',
    published: 'Oracleの4行は、通常時にもフェイルオーバー時にも、ディスクチェックの後に置きます。',
    reason:
      '通常時 (NORMAL) ではディスクチェックの前、フェイルオーバー時 (FAILOVER) では後にあります。印字のとおりでは、切替パーティションに異常があってもデータベースを起動します。3.2の開始スクリプトも同じです。',
    confidence: 'certain',
  },
  {
    id: 'webinterface-oracle-wait',
    kind: 'hazard',
    source: { guide: 'staroffice', section: '6.2.2' },
    printed:
      'ARMSLEEP 30\nrem set ORACLE_SID=ORCL\nrem svrmgrXX command=@c:\\orant\\shutdown.sql\nrem net stop OracleTNSListener\nrem net stop OracleServiceORCL',
    published: 'Oracleの4行は、ARMSLEEPの行の前に置きます。',
    reason:
      '4.4は、ディスクの切り離しの失敗を避けるために、サービスの停止の後にARMSLEEPを置くように書いています。印字の順番で rem を外すと、Oracleの停止の後に待ちません。3.2の終了スクリプトも同じです。',
    confidence: 'inferred',
  },
  {
    id: 'webinterface-oracle-files',
    kind: 'omission',
    source: { guide: 'staroffice', section: '6.2.2' },
    printed:
      'rem svrmgrXX command=@c:\\orant\\startup.sql\nrem svrmgrXX command=@c:\\orant\\shutdown.sql',
    published:
      'ファイル名は印字のまま掲載します。2つのファイルの内容は、ワークフローのページで4.2.3.2の形から作ったものを使います (推定)。',
    reason:
      '6章にも3章にも、startup.sqlとshutdown.sqlの内容と作成の指示がありません。4章と5章では、同じ役目のファイルはstartora.sqlとstopora.sqlで、内容もあります。',
    confidence: 'certain',
  },
];
