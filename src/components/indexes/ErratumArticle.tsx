import { memo, type ReactNode } from 'react';
import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type { ErratumIndexEntry } from '../../content/pages';
import Confidence from '../errata/Confidence';
import ErratumFacts from '../errata/ErratumFacts';
import ErratumKindLabel from '../errata/ErratumKindLabel';
import styles from './articles.module.css';

/** An erratum away from its place, with the way there. */
function ErratumArticle({
  entry,
  anchor = entry.id,
}: {
  readonly entry: ErratumIndexEntry;
  /** Its id on the page; cautions and errata share no space of ids. */
  readonly anchor?: string;
}): ReactNode {
  useBrokenLinks().collectAnchor(anchor);
  return (
    <article className={styles.article} id={anchor} data-erratum={entry.id}>
      <p className={styles.head}>
        <ErratumKindLabel {...entry} />
        <Confidence inferred={entry.inferred} />
        <span className={styles.scope}>
          『{entry.guideTitle}』{entry.section}
        </span>
      </p>
      <ErratumFacts erratum={entry} />
      <p className={styles.foot}>
        <Link to={entry.url}>該当箇所へ</Link>
      </p>
    </article>
  );
}

export default memo(ErratumArticle);
