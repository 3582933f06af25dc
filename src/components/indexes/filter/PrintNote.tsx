import type { ReactNode } from 'react';
import type { IndexFilter } from './use-index-filter';
import styles from './Entry.module.css';

/** Says on paper that it holds more than the screen showed: all entries are printed, whatever is filtered. */
export default function PrintNote({
  filter,
  noun,
}: {
  readonly filter: Pick<IndexFilter<never>, 'state' | 'facets' | 'total' | 'count'>;
  readonly noun: string;
}): ReactNode {
  const { state, facets, total, count } = filter;
  const query = state.query.trim();
  const conditions = [
    ...(query === '' ? [] : [`「${query}」`]),
    ...facets.flatMap(({ options, chosen }) =>
      options.filter(({ value }) => chosen.includes(value)).map(({ label }) => label),
    ),
  ];
  return (
    <p className={styles.printed} data-print-note="">
      画面では「絞り込み: {conditions.join('、')}」で {count} 件を表示しています。印刷には、
      {noun} 全 {total} 件を載せています。
    </p>
  );
}
