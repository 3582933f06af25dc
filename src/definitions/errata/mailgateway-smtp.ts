import type { Erratum } from '../schema/erratum';

/** What the StarOffice guide prints wrong in chapter 2. */
export const mailgatewaySmtpErrata: readonly Erratum[] = [
  {
    id: 'mailgateway-smtp-directories',
    kind: 'omission',
    source: { guide: 'staroffice', section: '2.2.2.1' },
    printed:
      'StarOffice/MailGateway-SMTPが使用する6つのディレクトリは、切替パーティション上に作成して下さい。',
    published:
      '6つのディレクトリを切替パーティションに作ります。名前はリリースメモで確かめます (推定)。',
    reason:
      'どの6つかは、ガイドのどこにも書かれていません。導入と環境設定は StarOffice/MailGateway-SMTP のリリースメモに従う (2.2.3) ため、リリースメモにあると考えます。',
    confidence: 'inferred',
  },
  {
    id: 'mailgateway-smtp-mta-setting',
    kind: 'omission',
    source: { guide: 'staroffice', section: '2.2.2.2' },
    printed: 'song.iniファイルの設定において、別マシン上のMTAを使用するよう設定して下さい。',
    published:
      'song.ini で別のマシンの MTA を使うように設定します。キーワードはリリースメモで確かめます (推定)。',
    reason:
      'song.ini の場所と、MTA を指定するセクションとキーワードは、ガイドのどこにも書かれていません。書かれているキーワードは SelfIPAddress (2.2.2.3) だけで、そこにはファイルの名前がありません。',
    confidence: 'inferred',
  },
  {
    id: 'mailgateway-smtp-failover-spelling',
    kind: 'inconsistency',
    source: { guide: 'staroffice', section: '2.2.3' },
    printed: 'フェールオーバーグループを待機系サーバで起動します。',
    published: 'フェイルオーバーグループを待機系サーバで起動します。',
    reason: '同じ節の手順5と2.2、2.2.4は「フェイルオーバーグループ」です。',
    confidence: 'certain',
  },
  {
    id: 'mailgateway-smtp-kept-directory',
    kind: 'inconsistency',
    source: { guide: 'staroffice', section: '2.2.3' },
    printed:
      'setup が終了したら、現用系サーバでの StarOffice/MailGateway-SMTP のインストール先ディレクトリを削除します。\n4で変更したディレクトリ名を元の名前 somg に戻します。',
    published: '印字のとおりです。逆であることを注意に示しています。',
    reason:
      'StarOffice サーバ (1.2.1 (3)) とフォーラムサーバ (7.3.3) は、待機系サーバで名前を変えたディレクトリを削除し、現用系サーバでセットアップした方を残します。2章は、待機系サーバで設定した方を残します。手順6は現用系サーバで setup のほかの設定をしないように求めているため、設定が入っているのは待機系サーバで設定した方だけです。このため、誤記ではなく2章の手順と考えます。',
    confidence: 'inferred',
  },
];
