import { useId, type ReactNode } from 'react';
import { searchKinds, type SearchKind } from '../../../src/content/search/record';
import { productLabels } from './labels';
import type { Filters, Results } from './results';
import styles from './FilterControls.module.css';

/** Narrows the results down by product and by kind, each with its number of hits. */
export default function FilterControls({
  filters,
  results,
  onChange,
}: {
  readonly filters: Filters;
  /** Absent until the index is there. */
  readonly results: Results | undefined;
  readonly onChange: (filters: Filters) => void;
}): ReactNode {
  const productId = useId();
  const toggle = (kind: SearchKind): void => {
    const kinds = filters.kinds.includes(kind)
      ? filters.kinds.filter((other) => other !== kind)
      : [...filters.kinds, kind];
    onChange({ ...filters, kinds });
  };
  return (
    <div className={styles.filters}>
      <div className={styles.product}>
        <label htmlFor={productId}>製品</label>
        <select
          id={productId}
          value={filters.product}
          onChange={(event) => onChange({ ...filters, product: event.target.value })}
        >
          <option value="">すべて</option>
          {productLabels.map(([slug, label]) => (
            <option key={slug} value={slug}>
              {label}
              {results && ` (${results.byProduct.get(slug) ?? 0})`}
            </option>
          ))}
        </select>
      </div>
      <div role="group" aria-label="種類" className={styles.kinds}>
        {(Object.keys(searchKinds) as SearchKind[])
          .filter((kind) => filters.kinds.includes(kind) || (results?.byKind.get(kind) ?? 0) > 0)
          .map((kind) => (
            <button
              key={kind}
              type="button"
              className={styles.kind}
              aria-pressed={filters.kinds.includes(kind)}
              onClick={() => toggle(kind)}
            >
              {searchKinds[kind]} <span>{results?.byKind.get(kind) ?? 0}</span>
            </button>
          ))}
      </div>
    </div>
  );
}
