import { useId, type ReactNode } from 'react';
import Link from '@docusaurus/Link';
import type { PageSourceProps } from '../../content/blocks';
import Confidence from '../errata/Confidence';
import ErratumFacts from '../errata/ErratumFacts';
import Tag from '../ui/Tag';
import styles from './PageSource.module.css';

/** The foot of a guide page: guide, edition and sections, and what was put right on this page. */
export default function PageSource({ sources, errata }: PageSourceProps): ReactNode {
  const headingId = useId();
  return (
    <section className={styles.source} aria-labelledby={headingId}>
      <h2 className={styles.heading} id={headingId}>
        {errata.length > 0 ? '出典と訂正' : '出典'}
      </h2>
      <ul className={styles.sources}>
        {sources.map(({ title, edition, sections }) => (
          <li key={`${title} ${edition}`}>
            『{title}』{edition}
            {sections.length > 0 && <span className={styles.sections}>{sections.join('、')}</span>}
          </li>
        ))}
      </ul>
      {errata.length > 0 && (
        <ul className={styles.errata}>
          {errata.map((erratum) => (
            <li key={erratum.anchor}>
              <p className={styles.erratum}>
                <Link to={`#${erratum.anchor}`}>訂正 {erratum.number}</Link>
                <Tag>{erratum.kindLabel}</Tag>
                <Confidence inferred={erratum.inferred} />
                <span className={styles.sections}>{erratum.section}</span>
              </p>
              <ErratumFacts erratum={erratum} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
