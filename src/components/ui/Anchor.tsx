import useBrokenLinks from '@docusaurus/useBrokenLinks';
import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';

/**
 * The link to an element itself, like that of a heading. It also makes the element's id known to the
 * check of anchors, so an element that others link to needs one.
 */
export default function Anchor({
  id,
  label,
}: {
  readonly id: string;
  /** What the link leads to, in words. */
  readonly label: string;
}): ReactNode {
  useBrokenLinks().collectAnchor(id);
  const title = `${label} への直接リンク`;
  return <Link className="hash-link" to={`#${id}`} aria-label={title} title={title} />;
}
