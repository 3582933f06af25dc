import type { ReactNode } from 'react';
import styles from './YourLegend.module.css';
import { useShown } from './shown';

/** Says, below a text or a table, whose values are in it: on the screen and on paper. */
export default function YourLegend({
  className,
}: {
  readonly className?: string | undefined;
}): ReactNode {
  return (
    <p className={className}>
      <span className={styles.sample}>点線</span>
      は、ガイドの値ではなく、クラスタ「{useShown()?.name}」の値です。
    </p>
  );
}
