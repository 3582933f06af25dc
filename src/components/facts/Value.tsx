import type { ReactNode } from 'react';
import type { ValueProps } from '../../content/blocks';
import styles from './Value.module.css';

/** A value of the definitions in running text; `is-yours` marks one that the reader has set. */
export default function Value({ text, param }: ValueProps): ReactNode {
  return (
    <code className={styles.value} data-param={param}>
      {text}
    </code>
  );
}
