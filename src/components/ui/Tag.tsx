import clsx from 'clsx';
import type { ReactNode } from 'react';
import styles from './Tag.module.css';

interface TagProps {
  readonly children: ReactNode;
  /** `outlined` for what is uncertain or missing, so that it differs by shape too. */
  readonly tone?: 'plain' | 'accent' | 'outlined';
  readonly className?: string | undefined;
}

/** A short fact about the thing it stands beside. */
export default function Tag({ children, tone = 'plain', className }: TagProps): ReactNode {
  return <span className={clsx(styles.tag, styles[tone], className)}>{children}</span>;
}
