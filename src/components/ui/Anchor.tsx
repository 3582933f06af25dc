import clsx from 'clsx';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import styles from './Anchor.module.css';

interface AnchorProps {
  readonly id: string;
  /** What the link leads to, in words. */
  readonly label: string;
  /** Its look and place; else it shows like that of a heading, in the corner of what holds it. */
  readonly className?: string | undefined;
}

/**
 * The link to an element itself, like that of a heading. It also makes the element's id known to the
 * check of anchors, so an element that others link to needs one.
 */
export default function Anchor({ id, label, className }: AnchorProps): ReactNode {
  useBrokenLinks().collectAnchor(id);
  const title = `${label} への直接リンク`;
  return (
    <Link
      className={className ?? clsx('hash-link', styles.corner)}
      to={`#${id}`}
      aria-label={title}
      title={title}
    />
  );
}
