import type { ReactNode } from 'react';
import button from './button.module.css';
import styles from './SearchStatus.module.css';

/** How far the search is, and how much it found; screen readers hear it change. */
export default function SearchStatus({
  isFailed,
  isLoading,
  count,
  onRetry,
}: {
  readonly isFailed: boolean;
  readonly isLoading: boolean;
  /** Absent before a query. */
  readonly count: number | undefined;
  readonly onRetry: () => void;
}): ReactNode {
  return (
    <>
      <p role="status" className={styles.status}>
        {isFailed
          ? '検索の索引を読み込めませんでした。'
          : isLoading
            ? '検索の索引を読み込んでいます…'
            : count !== undefined && `${count.toLocaleString('ja')} 件`}
      </p>
      {isFailed && (
        <button type="button" className={button.button} onClick={onRetry}>
          もう一度読み込む
        </button>
      )}
    </>
  );
}
