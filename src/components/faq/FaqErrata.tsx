import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type { FaqIndexEntry } from '../../content/pages';
import Confidence from '../errata/Confidence';
import ErratumFacts from '../errata/ErratumFacts';
import Tag from '../ui/Tag';
import styles from './FaqErrata.module.css';

/**
 * Where an answer differs from the guide: right below it, so that no mark has to stand in the text (the
 * text of an answer is also data).
 */
export default function FaqErrata({ errata }: Pick<FaqIndexEntry, 'errata'>): ReactNode {
  return (
    <section className={styles.errata} aria-label="出典の記載と違うところ">
      {errata.map((erratum) => (
        <Erratum key={erratum.id} erratum={erratum} />
      ))}
    </section>
  );
}

function Erratum({ erratum }: { readonly erratum: FaqIndexEntry['errata'][number] }): ReactNode {
  const { id, kindLabel, inferred, anchor } = erratum;
  const { collectAnchor } = useBrokenLinks();
  if (anchor !== undefined) collectAnchor(anchor);
  return (
    <div className={styles.erratum} id={anchor}>
      <p className={styles.head}>
        <Link to={`/errata/#${id}`}>訂正</Link>
        <Tag>{kindLabel}</Tag>
        <Confidence inferred={inferred} />
      </p>
      <ErratumFacts erratum={erratum} />
    </div>
  );
}
