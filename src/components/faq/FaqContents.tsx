import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import type { FaqIndexEntry, FaqPageProps } from '../../content/pages';
import { filteredOut } from '../indexes/filter/filtered-out';
import styles from './FaqContents.module.css';

/** The questions at a glance, each a way to its answer. */
export default function FaqContents({
  groups,
  isShown,
}: FaqPageProps & {
  /** Whether the filter shows a question. */
  readonly isShown: (id: FaqIndexEntry['id']) => boolean;
}): ReactNode {
  return (
    <nav className={styles.contents} aria-label="質問の一覧">
      {groups.map(({ category, anchor, entries }) => {
        const shown = entries.filter(({ id }) => isShown(id));
        return (
          <div
            key={anchor}
            className={styles.group}
            data-filtered-out={filteredOut(shown.length > 0)}
          >
            <p className={styles.category}>
              <Link to={`#${anchor}`}>{category}</Link>
              <span className={styles.count}>{shown.length} 件</span>
            </p>
            <ul>
              {shown.map(({ id, question }) => (
                <li key={id}>
                  <Link to={`#${id}`}>{question}</Link>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </nav>
  );
}
