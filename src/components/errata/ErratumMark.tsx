import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type { ReactNode } from 'react';
import type { ErratumMarkProps } from '../../content/blocks';
import styles from './ErratumMark.module.css';

/** Says that the source's text is put right here, and leads to what was printed and why it changed. */
export default function ErratumMark({ id, number, anchor }: ErratumMarkProps): ReactNode {
  useBrokenLinks().collectAnchor(anchor);
  return (
    <sup className={styles.mark} id={anchor}>
      <Link to={`/errata/#${id}`}>訂正 {number}</Link>
    </sup>
  );
}
