import type { ReactNode } from 'react';
import { summaryItems } from './summary-items';
import styles from './Summary.module.css';

/** The card under a page's title: a list of 「用語: 値」. */
export default function Summary({ children }: { readonly children?: ReactNode }): ReactNode {
  return (
    <dl className={styles.summary}>
      {summaryItems(children).map(({ term, value }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
