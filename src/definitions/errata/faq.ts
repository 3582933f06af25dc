import type { Erratum } from '../schema/erratum';

/** What the StarOffice guide prints wrong in chapter 9. */
export const faqErrata: readonly Erratum[] = [
  {
    id: 'faq-risk-particle',
    kind: 'typo',
    source: { guide: 'staroffice', section: '9' },
    printed: '別々のマシンに設置した方が負荷とリスク小さくすみます。',
    published: '別々のマシンに置くほうが、負荷とリスクが小さくなります。',
    reason: '助詞の「が」が抜けていると考えます。',
    confidence: 'inferred',
  },
  {
    id: 'faq-shared-disk',
    kind: 'inconsistency',
    source: { guide: 'staroffice', section: '9' },
    printed:
      'フェールオーバーグループに共有ディスクを追加して、拡張ファイルシステムを作成することで対処します。',
    published:
      'フェイルオーバーグループに切替パーティションを追加し、拡張ファイルシステムを作成します。',
    reason: '1.1.3と1.6.1は、同じ操作で追加するものを「切替パーティション」と書いています。',
    confidence: 'certain',
  },
  {
    id: 'faq-licence-count',
    kind: 'inconsistency',
    source: { guide: 'staroffice', section: '9' },
    printed: 'マルチスタンバイには、SOサーバとSOサーバリンクをそれぞれ4製品購入します。',
    published:
      '4製品ずつという数は印字のとおりです。2台のノードにサーバ1とサーバ2をインストールするため、という理由を推定として加えます。',
    reason:
      '4製品の根拠が書かれていません。マルチスタンバイ型の手順 (1.2.2) では、サーバリンクを含むサーバ関連PPは「インストールする場合」だけインストールするもので、必須とは書かれていません。サーバリンクでサーバ1とサーバ2を結ぶのは、ワークフローのマルチスタンバイ型 (3.4) です。',
    confidence: 'inferred',
  },
  {
    id: 'faq-login-after-failover',
    kind: 'inconsistency',
    source: { guide: 'staroffice', section: '9' },
    printed: 'フェールオーバー後のログインは問題ありません。',
    published:
      'フェイルオーバーの後は、ログインできます。最初のアクセスでエラーが出たときは、同じ操作をもう一度します。',
    reason:
      '1.7は、フェイルオーバーしたサーバへの初めてのアクセスで「ホストと通信できません」というエラーが生じることがあると書いています。フェイルオーバーの後の最初のログインも、これに当たると考えます。',
    confidence: 'inferred',
  },
  {
    id: 'faq-finishes-first',
    kind: 'inconsistency',
    source: { guide: 'staroffice', section: '9' },
    printed:
      'サービスはそのメールに対する処理単位を終えてから停止します。\nサービスはその文書の登録を終えてから停止しますので、文書は正しく登録されます。',
    published:
      'サービスを停止する処理が動くフェイルオーバーについての答えとして掲載します。電源断のときについては、出典に記載なしとします。',
    reason:
      '同じ9章は、クラスタシステムが不意の電源断にも効果があると答えています。電源断では、サービスは処理単位や登録を終えてから停止できないと考えます。',
    confidence: 'inferred',
  },
  {
    id: 'faq-nothing-lost',
    kind: 'inconsistency',
    source: { guide: 'staroffice', section: '9' },
    printed: 'ディスク障害が起きない限り、資源が失われることはありません。',
    published:
      'メールや文書は失われません。フォームサーバとサプライズサーバのデータベースには、データが反映されない場合があります。',
    reason:
      '4.4と5章の注意事項は、フェイルオーバー発生時にオンラインシェルを強制終了すると、実行していたRALFプログラムが無効になり、データベースにデータが反映されない場合があると書いています。9章の質問はメールと文書についてです。',
    confidence: 'certain',
  },
  {
    id: 'faq-disk-failure',
    kind: 'inconsistency',
    source: { guide: 'staroffice', section: '9' },
    printed: 'ディスク障害に対しては効果がありません。',
    published:
      'ディスク障害には効果がありません。2台のサーバが同じ切替パーティションを使う構成についての答えと考えます。',
    reason:
      '同じ9章のバックアップの質問は、2台がミラーディスクを持つ構成を前提にしています。この構成でもディスク障害に効果がないのかどうかは書かれていません。',
    confidence: 'inferred',
  },
  {
    id: 'faq-unavailable-features',
    kind: 'omission',
    source: { guide: 'staroffice', section: '9' },
    printed: '「動作環境設定」での「サーバの選択」の機能が使えなくなります。',
    published:
      'このほかに、MailGateway-SMTPのMail*Hub機能と、マルチスタンバイ型でのウィルスバスターサーバスキャン、GroupShieldサーバスキャンも使えません。',
    reason:
      '2.1.2と8章は、クラスタシステムではMail*Hub機能を使用できないと書いています。1.2.3は、2つのサーバスキャンがマルチスタンバイ型に対応していないと書いています。',
    confidence: 'certain',
  },
  {
    id: 'faq-after-failover',
    kind: 'inconsistency',
    source: { guide: 'staroffice', section: '9' },
    printed: 'フェールオーバー後の待機系運用時に、注意・制限事項はあるか。\n特にありません。',
    published:
      '性能の低下、最初のアクセスのエラー、一括ウイルスチェックのやり直し、RALFプログラムの再実行に注意します。',
    reason:
      '同じ9章は、マルチスタンバイ型で1つのノードが2つのサービスを提供すると性能が劣化すると答えています。1.7は初めてのアクセスのエラーと一括ウイルスチェックの再実行を、4.4と5章はRALFプログラムの再実行を、注意事項に挙げています。',
    confidence: 'certain',
  },
  {
    id: 'faq-backup-stop',
    kind: 'inconsistency',
    source: { guide: 'staroffice', section: '9' },
    printed: 'ミラーリング機能を使用すれば、サービスを提供しながらバックアップすることができます。',
    published:
      'バックアップしている間はサービスを提供できます。待機系サーバを切り離す間は、サービスを停止します。',
    reason: '次の質問の手順は「①サービス停止②待機系ノードの切り離し③サービス再開」で始まります。',
    confidence: 'certain',
  },
  {
    id: 'faq-valid-data',
    kind: 'typo',
    source: { guide: 'staroffice', section: '9' },
    printed: '待機系サーバか現用系サーバのどちらのデータが友好かを判断して',
    published: '待機系サーバと現用系サーバのどちらのデータが有効かを判断して',
    reason: '変換の誤りと考えます。データについての判断なので、「友好」では意味が通りません。',
    confidence: 'inferred',
  },
];
