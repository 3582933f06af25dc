import clsx from 'clsx';
import type { ReactNode } from 'react';
import styles from './Scroller.module.css';

interface ScrollerProps {
  /** What a screen reader calls it. */
  readonly label: string;
  /** `group` where a page may hold many: each `region` is a landmark to step through. */
  readonly role?: 'region' | 'group';
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** Holds what may be wider than the page: it scrolls by itself, also with the keyboard. */
export default function Scroller({
  label,
  role = 'region',
  className,
  children,
}: ScrollerProps): ReactNode {
  return (
    <div className={clsx(styles.scroller, className)} role={role} aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
