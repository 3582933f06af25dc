import { useId, type ReactNode } from 'react';
import clsx from 'clsx';
import type { CautionEntryProps } from '../../content/blocks';
import Anchor from '../ui/Anchor';
import styles from './CautionEntry.module.css';
import SeverityLabel from './SeverityLabel';

/** A caution at the place it concerns: what happens, then when and what to do. */
export default function CautionEntry({
  id,
  severity,
  title,
  products,
  phases,
  children,
}: CautionEntryProps & { readonly children?: ReactNode }): ReactNode {
  const titleId = useId();
  const scope = [...(products.length > 1 ? [products.join('、')] : []), phases.join('、')];
  return (
    <div
      className={styles.caution}
      role="note"
      aria-labelledby={titleId}
      id={id}
      data-caution={id}
      data-severity={severity}
    >
      <p className={styles.head}>
        <SeverityLabel severity={severity} />
        <span className={styles.scope}>{scope.filter(Boolean).join(' ／ ')}</span>
      </p>
      <p className={styles.title} id={titleId}>
        {title}
      </p>
      <Anchor id={id} label={title} className={clsx('hash-link', styles.anchor)} />
      {children}
    </div>
  );
}
