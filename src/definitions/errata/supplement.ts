import type { Erratum } from '../schema/erratum';

/** What the StarOffice guide prints wrong in its front matter and chapter 8. */
export const supplementErrata: readonly Erratum[] = [
  {
    id: 'staroffice-backup-section',
    kind: 'wrong-reference',
    source: { guide: 'staroffice', section: '前付' },
    printed: 'StarOffice サーバにバックアップ関連の記述追加(2.5 節)',
    published: '2.5節 (第8版では1.5節)',
    reason:
      '改版履歴の第7版に「1 章の概説を削除」とあり、章の番号が1つずつ減っています。第8版のバックアップの記述は1.5「バックアップ・リストア作業」です。',
    confidence: 'certain',
  },
  {
    id: 'staroffice-forum-chapter',
    kind: 'wrong-reference',
    source: { guide: 'staroffice', section: '前付' },
    printed: '8 章 StarOffice フォーラムサーバを追加',
    published: '8章 (第8版では7章)',
    reason:
      '改版履歴の第7版に「1 章の概説を削除」とあり、章の番号が1つずつ減っています。第8版のフォーラムサーバは7章です。',
    confidence: 'certain',
  },
  {
    id: 'staroffice-overview-additions',
    kind: 'wrong-reference',
    source: { guide: 'staroffice', section: '前付' },
    printed:
      '概説へ以下の 2 点を追記\n・StarOffice の Windows2000 への対応バージョン\n・フローティング IP への対応',
    published: '概説 (第7版で削除)。第8版で対応する記述は8章',
    reason:
      '追記した先の概説は、第7版で削除されています。第8版の8章「補足」に「Windows2000 への対応について」と「フローティング IP への対応について」があるため、ここへ移ったと考えます。',
    confidence: 'inferred',
  },
  {
    id: 'staroffice-workflow-chapter',
    kind: 'wrong-reference',
    source: { guide: 'staroffice', section: '前付' },
    printed: '4 章 ワークフローのスクリプト(Stop.bat)',
    published: '4章 (第8版では3章)',
    reason:
      '改版履歴の第7版に「1 章の概説を削除」とあり、章の番号が1つずつ減っています。第8版のワークフローは3章です。',
    confidence: 'certain',
  },
  {
    id: 'staroffice-workflow-spelling',
    kind: 'typo',
    source: { guide: 'staroffice', section: '前付' },
    printed: 'WEBINTERFACE(ワークフロ／フォーラム)',
    published: 'WEBINTERFACE (ワークフロー/フォーラム)',
    reason: '6.2.2の見出しは「WEBINTERFACE (ワークフロー)」です。',
    confidence: 'certain',
  },
  {
    id: 'staroffice-webinterface-versions',
    kind: 'wrong-reference',
    source: { guide: 'staroffice', section: '前付' },
    printed: '概説へ WEBINTERFACE(ワークフロ／フォーラム)の対応バージョンを記述',
    published: '概説 (第7版で削除)。第8版に対応バージョンの記述はありません',
    reason:
      '記述した先の概説は、第7版で削除されています。第8版の6章と8章に、WEBINTERFACEの対応バージョンはありません。',
    confidence: 'certain',
  },
  {
    id: 'staroffice-webinterface-chapter',
    kind: 'wrong-reference',
    source: { guide: 'staroffice', section: '前付' },
    printed: '7 章へ 上記 PP のスクリプトサンプルを追記',
    published: '7章 (第8版では6章)',
    reason:
      '改版履歴の第7版に「1 章の概説を削除」とあり、章の番号が1つずつ減っています。第8版でWEBINTERFACE (ワークフロー) と (フォーラム) のサンプルがあるのは6章 (6.2.2、6.2.3) です。',
    confidence: 'certain',
  },
  {
    id: 'staroffice-mail-hub',
    kind: 'inconsistency',
    source: { guide: 'staroffice', section: '8' },
    printed: 'MailHub 機能は使用できません。',
    published: 'Mail*Hub機能は使用できません。',
    reason: '2.1.2と2.2.2.2の表記は「Mail*Hub」です。',
    confidence: 'certain',
  },
  {
    id: 'staroffice-windows2000-page',
    kind: 'wrong-reference',
    source: { guide: 'staroffice', section: '8' },
    printed:
      '下記 FOS 事業部のホームページ内の Windows2000 対応の Web ページをご覧ください。\nhttp://www.ased.mt.nec.co.jp/aphome.html',
    published: 'アドレスを印字のまま示し、リンクにはしていません。',
    reason:
      '2002年12月12日の版に印字されたアドレスです。今も見られるかどうかは確かめていません。移転先は、出典に記載がありません。',
    confidence: 'inferred',
  },
  {
    id: 'staroffice-armlog-samples',
    kind: 'inconsistency',
    source: { guide: 'staroffice', section: '8' },
    printed:
      'スクリプトで ARMLOAD/ARMKILL/net start/net stop コマンドのようなプロセスの起動/終了を行う場合には、その前後に ARMLOG で、ログ出力を行うようにして下さい。',
    published:
      'サンプルのスクリプトは、印字のとおりARMLOGなしで掲載します。ARMLOGを加えた形は別に示し、注意を添えます。',
    reason:
      'ARMLOGは8章の説明と例にしか出てきません。1章から7章のサンプルのスクリプトには1行もありません。',
    confidence: 'certain',
  },
  {
    id: 'staroffice-mailgateway-floating-only',
    kind: 'inconsistency',
    source: { guide: 'staroffice', section: '8' },
    printed: '(但し、MailGateway は、フローティング IP のみ対応可能)',
    published: 'MailGateway-SMTPは、フローティング IP アドレスだけに対応します。',
    reason:
      '2章と8章のほかの箇所の製品名は「StarOffice/MailGateway-SMTP」です。MailGateway-SMTPの動作環境 (2.1.1) の条件にこの制限はなく、2.2.1がフローティングIPの設定を求めるだけです。同じフェイルオーバーグループで動くStarOffice サーバの手順 (1.2.1) は仮想IPアドレスで書かれています。',
    confidence: 'certain',
  },
];
