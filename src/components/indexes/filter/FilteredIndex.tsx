import { useRef, type ReactNode } from 'react';
import Entry from './Entry';
import EntryGroup from './EntryGroup';
import type { FilterRules } from './facet';
import FilterPanel from './FilterPanel';
import { focusFirstEntry } from './focus-first-entry';
import type { IndexFilter } from './use-index-filter';
import styles from './FilteredIndex.module.css';

/** Entries that stand under one heading. */
export interface IndexGroup<Item> {
  readonly anchor: string;
  readonly title: string;
  readonly entries: readonly Item[];
}

interface FilteredIndexProps<Item> {
  readonly filter: IndexFilter<Item>;
  readonly rules: FilterRules<Item>;
  readonly groups: readonly IndexGroup<Item>[];
  /** What is counted, e.g. 注意事項. */
  readonly noun: string;
  /** Between the filter and the first group. */
  readonly before?: ReactNode;
  /** The same function at each call shows entries that do not change without rendering them again. */
  readonly renderEntry: (entry: Item) => ReactNode;
}

/** An index of grouped entries below its filter. */
export default function FilteredIndex<Item>(props: FilteredIndexProps<Item>): ReactNode {
  const { filter, rules, groups, noun, before, renderEntry } = props;
  const list = useRef<HTMLDivElement>(null);
  return (
    <div className={styles.index}>
      <FilterPanel filter={filter} noun={noun} onEnter={() => focusFirstEntry(list.current)} />
      {before}
      <div ref={list}>
        {groups.map(({ anchor, title, entries }) => {
          const isShown = entries.map((entry) => filter.isShown(entry, anchor));
          const shown = isShown.filter(Boolean).length;
          return (
            <EntryGroup key={anchor} id={anchor} title={title} count={entries.length} shown={shown}>
              {entries.map((entry, index) => (
                <Entry
                  key={rules.idOf(entry)}
                  isShown={isShown[index] ?? true}
                  isNamed={filter.isNamed(entry)}
                >
                  {renderEntry(entry)}
                </Entry>
              ))}
            </EntryGroup>
          );
        })}
      </div>
    </div>
  );
}
