import clsx from 'clsx';
import type { ReactNode } from 'react';
import styles from './Scroller.module.css';

interface ScrollerProps {
  /** What a screen reader calls the region. */
  readonly label: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** Holds what may be wider than the page: it scrolls by itself, also with the keyboard. */
export default function Scroller({ label, className, children }: ScrollerProps): ReactNode {
  return (
    <div className={clsx(styles.scroller, className)} role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
