import type { ReactNode } from 'react';
import type { SearchEngine } from '../shared/engine';
import { nearestWords } from '../shared/nearest-words';
import button from './button.module.css';
import styles from './NoResults.module.css';

/** What a reader can do when nothing is found. */
export default function NoResults({
  engine,
  query,
  isFiltered,
  onSearch,
  onClearFilters,
}: {
  readonly engine: SearchEngine;
  readonly query: string;
  readonly isFiltered: boolean;
  readonly onSearch: (query: string) => void;
  readonly onClearFilters: () => void;
}): ReactNode {
  if (isFiltered && engine.search(query).length > 0) {
    return (
      <div className={styles.none}>
        <p>絞り込んだ範囲には見つかりません。</p>
        <button type="button" className={button.button} onClick={onClearFilters}>
          絞り込みを外す
        </button>
      </div>
    );
  }
  const near = nearestWords(query, engine);
  return (
    <div className={styles.none}>
      <p>「{query}」は見つかりません。</p>
      {near.length > 0 ? (
        <>
          <p>似たことば:</p>
          <p className={styles.words}>
            {near.map((word) => (
              <button
                key={word}
                type="button"
                className={button.button}
                onClick={() => onSearch(word)}
              >
                {word}
              </button>
            ))}
          </p>
        </>
      ) : (
        <p>ことばを短くするか、製品名、サービス名、画面のメッセージの一部で試してください。</p>
      )}
    </div>
  );
}
