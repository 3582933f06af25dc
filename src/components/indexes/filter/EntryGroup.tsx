import type { ReactNode } from 'react';
import Heading from '@theme/Heading';
import { filteredOut } from './filtered-out';
import styles from './Entry.module.css';

interface EntryGroupProps {
  readonly id: string;
  readonly title: string;
  /** Of its heading; 2 where nothing is said. */
  readonly level?: 2 | 3;
  readonly count: number;
  /** How many of them are shown. */
  readonly shown: number;
  readonly children: ReactNode;
}

/** Entries under a heading that can be linked to; hidden where none of them is shown. */
export default function EntryGroup(props: EntryGroupProps): ReactNode {
  const { id, title, level = 2, count, shown, children } = props;
  return (
    <section className={styles.group} data-filtered-out={filteredOut(shown > 0)}>
      <div className={styles.head}>
        <Heading as={`h${level}`} id={id}>
          {title}
        </Heading>
        <span className={styles.count}>
          {shown < count && <span className={styles.shown}>{shown} / </span>}
          {count} 件
        </span>
      </div>
      {children}
    </section>
  );
}
