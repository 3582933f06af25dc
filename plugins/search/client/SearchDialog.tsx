import { useHistory } from '@docusaurus/router';
import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import { useDeferredValue, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { longestQuery } from '../shared/read-query';
import FilterControls from './FilterControls';
import HitList from './HitList';
import NoResults from './NoResults';
import RecentSearches from './RecentSearches';
import { rememberSearch } from './recent-searches';
import {
  findResults,
  groupResults,
  isFiltered,
  noFilters,
  type Filters,
  type Result,
} from './results';
import SearchStatus from './SearchStatus';
import { useSearchData } from './use-search-data';
import { useTexts } from './use-texts';
import { useHitLink } from './use-hit-link';
import button from './button.module.css';
import styles from './SearchDialog.module.css';

/** As many as are looked through with the arrow keys. */
const most = { groups: 6, perGroup: 5 };

export interface SearchDialogProps {
  readonly onClose: () => void;
}

/** What browsers give for a key that the input method takes; Safari says no more of the Enter that ends a word. */
const keyOfInputMethod = 229;

/**
 * The dialog of the search: results while the reader types, by kind. A combobox whose list is always open: the focus
 * stays in the field, the arrow keys move through the options, Enter follows one.
 */
export default function SearchDialog({ onClose }: SearchDialogProps): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const [query, setQuery] = useState('');
  const [filters, setFilters] = useState(noFilters);
  const [active, setActive] = useState(0);
  const { data, isFailed, retry } = useSearchData(true);
  const asked = useDeferredValue(query.trim());
  const isBehind = asked !== query.trim();

  const results = useMemo(
    () =>
      data === undefined || asked === '' ? undefined : findResults(data.engine, asked, filters),
    [data, asked, filters],
  );
  const groups = useMemo(() => groupResults(results?.list ?? [], most), [results]);
  const shown = useMemo(() => groups.flatMap((group) => group.results), [groups]);
  const terms = useMemo(
    () => shown.map(({ id }) => data?.engine.matchedTerms(asked, id) ?? []),
    [shown, data, asked],
  );
  const texts = useTexts(data, shown);

  const history = useHistory();
  const { withBaseUrl } = useBaseUrlUtils();
  const close = (): void => dialog.current?.close();
  const linkOf = useHitLink(() => {
    rememberSearch(query);
    close();
  });
  const pageAddress = `${withBaseUrl('/search/')}?q=${encodeURIComponent(query.trim())}`;

  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);

  const search = (text: string): void => {
    setQuery(text.slice(0, longestQuery));
    setActive(0);
  };
  const narrow = (changed: Filters): void => {
    setFilters(changed);
    setActive(0);
  };
  const openPage = (): void => {
    rememberSearch(query);
    close();
    history.push(pageAddress);
  };
  const follow = (result: Result | undefined, marks: readonly string[]): void => {
    if (result !== undefined) linkOf(result, marks).follow();
    else if (query.trim() !== '') openPage();
  };
  const followActive = (): void => follow(shown[active], terms[active] ?? []);
  /** Enter on results that are behind the field: it is meant for those of what stands in it. */
  const followFirst = (): void => {
    const first = data && findResults(data.engine, query.trim(), filters).list[0];
    follow(first, first && data ? data.engine.matchedTerms(query.trim(), first.id) : []);
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.keyCode === keyOfInputMethod) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && shown.length > 0) {
      event.preventDefault();
      setActive((active + step + shown.length) % shown.length);
    } else if (event.key === 'Escape') {
      // A search field would only empty itself.
      event.preventDefault();
      close();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (isBehind) followFirst();
      else followActive();
    }
  };

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label="サイト内を検索"
      onClose={onClose}
      onClick={(event) => {
        // The backdrop is the dialog itself; everything in it is an element of its own.
        if (event.target === dialog.current) close();
      }}
    >
      <div className={styles.frame}>
        <div className={styles.head} role="search">
          <input
            className={styles.field}
            type="search"
            role="combobox"
            aria-label="検索することば"
            aria-expanded={shown.length > 0}
            aria-controls="search-options"
            aria-autocomplete="list"
            {...(shown.length > 0 && { 'aria-activedescendant': `search-option-${active}` })}
            placeholder="ことば、識別子、質問"
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            maxLength={longestQuery}
            autoFocus
            value={query}
            onChange={(event) => search(event.target.value)}
            onKeyDown={onKeyDown}
          />
          <button type="button" className={button.button} onClick={close}>
            閉じる
          </button>
        </div>
        {asked !== '' && (
          <div className={styles.filters}>
            <FilterControls filters={filters} results={results} onChange={narrow} />
          </div>
        )}
        <div className={styles.body}>
          <SearchStatus
            isFailed={isFailed}
            isLoading={data === undefined}
            count={results?.list.length}
            onRetry={retry}
          />
          {asked === '' && <RecentSearches onSearch={search} />}
          {data !== undefined && results?.list.length === 0 && (
            <NoResults
              engine={data.engine}
              query={asked}
              isFiltered={isFiltered(filters)}
              onSearch={search}
              onClearFilters={() => narrow(noFilters)}
            />
          )}
          <HitList
            groups={groups}
            isBehind={isBehind}
            active={active}
            termsOf={(place) => terms[place] ?? []}
            textOf={texts.of}
            linkOf={linkOf}
            onPoint={setActive}
          />
        </div>
        <div className={styles.foot}>
          <span aria-hidden="true">
            <kbd>↑</kbd>
            <kbd>↓</kbd> 選ぶ <kbd>Enter</kbd> 開く <kbd>Esc</kbd> 閉じる
          </span>
          {asked !== '' && (
            <a
              href={pageAddress}
              onClick={(event) => {
                event.preventDefault();
                openPage();
              }}
            >
              すべての結果を見る
            </a>
          )}
        </div>
      </div>
    </dialog>
  );
}
