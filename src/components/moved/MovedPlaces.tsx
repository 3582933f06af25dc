import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type { ReactNode } from 'react';
import type { MovedAnchor } from '../../content/ledger/redirects';

interface MovedPlacesProps {
  readonly anchors: readonly MovedAnchor[];
  readonly className?: string | undefined;
}

/** Where places of a page went: each bears its old anchor, so that an old link arrives at the new one. */
export default function MovedPlaces({ anchors, className }: MovedPlacesProps): ReactNode {
  const { collectAnchor } = useBrokenLinks();
  return anchors.map(({ anchor, to }) => {
    collectAnchor(anchor);
    return (
      <p key={anchor} id={anchor} className={className}>
        「#{anchor}」の項目は<Link to={to}>{to}</Link>に移動しました。
      </p>
    );
  });
}
