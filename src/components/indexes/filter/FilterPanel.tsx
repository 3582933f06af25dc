import clsx from 'clsx';
import { useId, useRef, useState, type ReactNode } from 'react';
import Link from '@docusaurus/Link';
import button from '../../ui/button.module.css';
import FacetControl from './FacetControl';
import { choiceCount } from './facet';
import { longestQuery } from './filter-address';
import PrintNote from './PrintNote';
import type { IndexFilter } from './use-index-filter';
import styles from './FilterPanel.module.css';

interface FilterPanelProps {
  // The panel never looks at an entry.
  readonly filter: Omit<IndexFilter<never>, 'isShown' | 'isNamed'>;
  /** What is counted, e.g. 注意事項. */
  readonly noun: string;
  /** Moves the focus to the first entry that is shown. */
  readonly onEnter: () => void;
}

/**
 * The filter above an index: a text, how many entries are left, and facets with counts. It is not there
 * without scripts, where all entries are, nor on paper, where a note stands in its place. On narrow screens
 * the facets are folded away, so that the first entries are seen at once.
 */
export default function FilterPanel({ filter, noun, onEnter }: FilterPanelProps): ReactNode {
  const fieldId = useId();
  const hintId = useId();
  const facetsId = useId();
  const field = useRef<HTMLInputElement>(null);
  const [isOpen, setOpen] = useState(false);
  const { state, facets, isActive } = filter;
  const clear = (): void => {
    filter.clear();
    field.current?.focus();
  };
  return (
    <>
      <form
        role="search"
        aria-label={`${noun}の絞り込み`}
        className={clsx('needs-script', styles.panel)}
        data-controls=""
        data-index-filter=""
        onSubmit={(event) => {
          event.preventDefault();
          filter.endTyping();
          onEnter();
        }}
      >
        <div className={styles.text}>
          <label htmlFor={fieldId}>ことばで絞り込む</label>
          <input
            ref={field}
            id={fieldId}
            className={styles.field}
            type="search"
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            maxLength={longestQuery}
            aria-describedby={hintId}
            value={state.query}
            onFocus={filter.prepare}
            onChange={(event) => filter.type(event.target.value)}
            onBlur={filter.endTyping}
          />
          <p role="status" className={styles.status} data-index-status>
            {statusText(filter, noun)}
          </p>
          {filter.count === 0 && (
            <p className={styles.none}>
              条件を減らすか、
              <Link to={`/search/?q=${encodeURIComponent(state.query.trim())}`}>
                サイト全体を検索
              </Link>
              してください。
            </p>
          )}
          <p id={hintId} className={styles.hint}>
            空白で区切ると、すべてを含むものを探します。Enterで最初の結果へ移ります。
          </p>
        </div>
        <button
          type="button"
          className={clsx(button.button, styles.fold)}
          aria-expanded={isOpen}
          aria-controls={facetsId}
          onClick={() => setOpen(!isOpen)}
        >
          絞り込み ({choiceCount(state)})
        </button>
        <div id={facetsId} className={styles.facets} data-folded={isOpen ? undefined : ''}>
          {facets.map((facet) => (
            <FacetControl
              key={facet.name}
              facet={facet}
              onChoose={(values) => filter.choose(facet.name, values)}
              onStep={(values) => filter.step(facet.name, values)}
              onEnd={filter.endTyping}
            />
          ))}
        </div>
        {isActive && (
          <button type="button" className={button.button} onClick={clear}>
            条件をクリア
          </button>
        )}
      </form>
      {isActive && <PrintNote filter={filter} noun={noun} />}
    </>
  );
}

function statusText(
  { isActive, count, total, hasGuest }: FilterPanelProps['filter'],
  noun: string,
): string {
  const all = total.toLocaleString('ja');
  if (!isActive) return `${noun} ${all} 件`;
  const found =
    count === 0
      ? `条件に合う${noun}はありません (全 ${all} 件)`
      : `${noun} ${all} 件のうち ${count.toLocaleString('ja')} 件`;
  return hasGuest ? `${found}。ほかに、リンク先の 1 件を表示しています` : found;
}
