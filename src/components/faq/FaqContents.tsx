import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import type { FaqPageProps } from '../../content/pages';
import styles from './FaqContents.module.css';

/** All questions at a glance, each a way to its answer. */
export default function FaqContents({ groups }: FaqPageProps): ReactNode {
  return (
    <nav className={styles.contents} aria-label="質問の一覧">
      {groups.map(({ category, anchor, entries }) => (
        <div key={anchor} className={styles.group}>
          <p className={styles.category}>
            <Link to={`#${anchor}`}>{category}</Link>
            <span className={styles.count}>{entries.length} 件</span>
          </p>
          <ul>
            {entries.map(({ id, question }) => (
              <li key={id}>
                <Link to={`#${id}`}>{question}</Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
