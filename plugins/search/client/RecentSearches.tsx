import { useState, type ReactNode } from 'react';
import { forgetSearches, recentSearches } from './recent-searches';
import styles from './RecentSearches.module.css';

/** The last searches of this browser; nothing where there are none. */
export default function RecentSearches({
  onSearch,
}: {
  readonly onSearch: (query: string) => void;
}): ReactNode {
  const [searches, setSearches] = useState(recentSearches);
  if (searches.length === 0) {
    return <p className={styles.hint}>例: ARMLOAD、フェイルオーバー中の見え方、OPCNTRL</p>;
  }
  const forget = (): void => {
    forgetSearches();
    setSearches([]);
  };
  return (
    <section aria-label="最近の検索">
      <div className={styles.head}>
        <span>最近の検索</span>
        <button type="button" className={styles.forget} onClick={forget}>
          履歴を消す
        </button>
      </div>
      <ul className={styles.list}>
        {searches.map((query) => (
          <li key={query}>
            <button type="button" className={styles.query} onClick={() => onSearch(query)}>
              {query}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
