/** A way from the home page into the guides. */
export interface TaskLink {
  readonly label: string;
  readonly to: string;
}

export interface Task {
  readonly name: string;
  /** What belongs to it, in a line. */
  readonly scope: string;
  /** What is published for it; one line for each product or page. */
  readonly links: readonly TaskLink[];
}

/** Tasks in the order of a cluster's life; only those that a published page serves. */
export const tasks: readonly Task[] = [
  {
    name: '構築',
    scope: 'クラスタ、インストール、現用系、待機系、スクリプト、同期レジストリ',
    links: [{ label: 'WebSAM UXServerManager', to: '/uxservermanager/setup/' }],
  },
  {
    name: '追加・保守',
    scope: 'クラスタを構成するサーバの変更',
    links: [{ label: 'OS のアップグレードとサービスパック', to: '/reference/os-upgrade/' }],
  },
  {
    name: '削除',
    scope: 'サービス、レジストリ、スクリプトを元に戻す順序',
    links: [{ label: 'WebSAM UXServerManager', to: '/uxservermanager/remove/' }],
  },
];
