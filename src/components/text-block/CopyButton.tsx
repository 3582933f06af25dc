import type { ReactNode } from 'react';
import clsx from 'clsx';
import button from '../ui/button.module.css';
import styles from './CopyButton.module.css';
import type { CopyState } from './use-copy';

interface CopyButtonProps {
  readonly title: string;
  readonly state: CopyState;
  readonly onCopy: () => void;
}

/** Both labels take their room from the start, so nothing moves when one replaces the other. */
export default function CopyButton({ title, state, onCopy }: CopyButtonProps): ReactNode {
  const copied = state === 'copied';
  return (
    <>
      <button
        type="button"
        data-copy=""
        className={clsx(button.button, 'needs-script')}
        onClick={onCopy}
      >
        <span className={styles.labels}>
          <span className={clsx(copied && styles.away)}>
            コピー<span className="visually-hidden">（{title}）</span>
          </span>
          <span className={clsx(!copied && styles.away)} aria-hidden="true">
            コピー済み
          </span>
        </span>
      </button>
      <span role="status" className="visually-hidden">
        {copied && 'コピーしました'}
      </span>
    </>
  );
}
