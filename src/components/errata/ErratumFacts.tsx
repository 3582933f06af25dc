import type { ReactNode } from 'react';
import type { ErratumData } from '../../content/blocks';
import styles from './ErratumFacts.module.css';

/** What is printed, what is published instead, and why: printed and published stand side by side. */
export default function ErratumFacts({ erratum }: { readonly erratum: ErratumData }): ReactNode {
  return (
    <dl className={styles.facts}>
      <div>
        <dt>出典の記載</dt>
        <dd>
          <code className={styles.text}>{erratum.printed}</code>
        </dd>
      </div>
      <div>
        <dt>このサイトの記載</dt>
        <dd>
          <code className={styles.text}>{erratum.published}</code>
        </dd>
      </div>
      <div className={styles.reason}>
        <dt>理由</dt>
        <dd>{erratum.reason}</dd>
      </div>
    </dl>
  );
}
