import { useHistory } from '@docusaurus/router';
import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import type { MouseEvent } from 'react';
import { leaveArrivalNote } from './arrival-note';
import type { Result } from './results';

export interface HitLink {
  readonly href: string;
  /** Goes there without a new page, or lets the browser open a tab. */
  readonly onClick: (event: MouseEvent) => void;
  readonly follow: () => void;
}

/**
 * Makes links to hits. They are no links of Docusaurus: those load every page that comes into view.
 *
 * @param onFollow what happens besides, such as closing the dialog
 */
export function useHitLink(
  onFollow: () => void,
): (result: Result, terms: readonly string[]) => HitLink {
  const { withBaseUrl } = useBaseUrlUtils();
  const history = useHistory();
  return ({ record }, terms) => {
    const href = withBaseUrl(record.url);
    const leave = (): void => {
      leaveArrivalNote({ path: href.replace(/#.*/, ''), terms });
      onFollow();
    };
    return {
      href,
      onClick: (event) => {
        const isPlain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey);
        if (!isPlain || event.altKey) return;
        event.preventDefault();
        leave();
        history.push(href);
      },
      follow: () => {
        leave();
        history.push(href);
      },
    };
  };
}
