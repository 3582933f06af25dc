import type { TaskLink } from './tasks';

/** A page that goes across all guides. */
export interface IndexLink extends TaskLink {
  readonly scope: string;
}

export const indexes: readonly IndexLink[] = [
  {
    label: 'リファレンス',
    to: '/reference/',
    scope: '対象のバージョン、文書の体系、改版履歴、免責',
  },
];
