import type { TaskLink } from './tasks';

/** A page that goes across all guides. */
export interface IndexLink extends TaskLink {
  readonly scope: string;
}

export const indexes: readonly IndexLink[] = [
  {
    label: 'スクリプトとファイル',
    to: '/scripts/',
    scope: '開始・終了スクリプトとレジストリ設定を、CP932・CRLF のファイルで保存できます',
  },
  {
    label: '自分のスクリプトを検査する',
    to: '/check/',
    scope: 'お使いの開始・終了スクリプトを、このブラウザの中だけで調べて直せます',
  },
  {
    label: '注意事項',
    to: '/cautions/',
    scope: 'すべてのガイドの注意事項を、結果の重大さの順に並べています',
  },
  {
    label: 'よくある質問',
    to: '/faq/',
    scope: 'フェイルオーバーのときに見えること、失われるもの、性能、制限、バックアップ',
  },
  { label: '訂正', to: '/errata/', scope: '出典の記載と違うところと、その理由、確かさ' },
  {
    label: 'リファレンス',
    to: '/reference/',
    scope: '対象のバージョン、文書の体系、改版履歴、免責と商標',
  },
];
