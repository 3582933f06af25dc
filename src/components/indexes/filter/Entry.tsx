import type { ReactNode } from 'react';
import { filteredOut } from './filtered-out';
import styles from './Entry.module.css';

/**
 * Holds one entry of an index. Hidden it is still on the page: it prints, and an anchor can bring it back.
 * It takes the focus from the filter.
 */
export default function Entry({
  isShown,
  isNamed,
  children,
}: {
  readonly isShown: boolean;
  /** Whether the address names it: then it is marked. */
  readonly isNamed: boolean;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <div
      className={styles.entry}
      data-filtered-out={filteredOut(isShown)}
      data-named={isNamed ? '' : undefined}
      tabIndex={-1}
      data-entry
    >
      {children}
    </div>
  );
}
