import { useId, type ReactNode } from 'react';
import type { ShownFacet } from './use-index-filter';
import styles from './FacetControl.module.css';

interface FacetControlProps {
  readonly facet: ShownFacet;
  readonly onChoose: (values: readonly string[]) => void;
  /** A value on the way through a list: arrow keys pass them one by one. */
  readonly onStep: (values: readonly string[]) => void;
  /** The reader leaves the list. */
  readonly onEnd: () => void;
}

/** One facet, each of its values with the number of entries that it would show. */
export default function FacetControl(props: FacetControlProps): ReactNode {
  return props.facet.control === 'list' ? <List {...props} /> : <Buttons {...props} />;
}

/** One value at a time. An address can name several: then they are one more line. */
function List({ facet, onStep, onEnd }: FacetControlProps): ReactNode {
  const { name, label, options, chosen } = facet;
  const id = useId();
  const several = options.filter(({ value }) => chosen.includes(value));
  return (
    <div className={styles.facet} data-facet={name}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className={styles.list}
        value={chosen.join(',')}
        onChange={({ target }) => onStep(target.value === '' ? [] : target.value.split(','))}
        onBlur={onEnd}
      >
        <option value="">すべて</option>
        {several.length > 1 && (
          <option value={chosen.join(',')}>{several.map((one) => one.label).join('、')}</option>
        )}
        {options.map(({ value, label: text, count }) => (
          <option key={value} value={value}>
            {text} ({count})
          </option>
        ))}
      </select>
    </div>
  );
}

/** Any number of values. */
function Buttons({ facet, onChoose }: FacetControlProps): ReactNode {
  const { name, label, options, chosen } = facet;
  const id = useId();
  const toggle = (value: string): void => {
    onChoose(
      chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value],
    );
  };
  return (
    <div className={styles.facet} role="group" aria-labelledby={id} data-facet={name}>
      <span className={styles.label} id={id}>
        {label}
      </span>
      <span className={styles.values}>
        {options.map(({ value, label: text, count }) => (
          <button
            key={value}
            type="button"
            className={styles.value}
            data-value={value}
            data-empty={count === 0 || undefined}
            aria-pressed={chosen.includes(value)}
            onClick={() => toggle(value)}
          >
            {text} <span className={styles.count}>{count}</span>
          </button>
        ))}
      </span>
    </div>
  );
}
