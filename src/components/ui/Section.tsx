import type { ReactNode } from 'react';
import Heading from '@theme/Heading';
import styles from './Section.module.css';

interface SectionProps {
  readonly id: string;
  readonly title: string;
  /** How many entries stand below, where that helps. */
  readonly count?: number;
  readonly children: ReactNode;
}

/** A heading that can be linked to, and what stands below it. */
export default function Section({ id, title, count, children }: SectionProps): ReactNode {
  return (
    <section>
      <div className={styles.head}>
        <Heading as="h2" id={id}>
          {title}
        </Heading>
        {count !== undefined && <span className={styles.count}>{count} 件</span>}
      </div>
      {children}
    </section>
  );
}
