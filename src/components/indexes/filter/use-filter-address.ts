import { useHistory, useLocation } from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { useEffect, useMemo, useRef, useState } from 'react';
import { everything, type FilterState } from './facet';
import { readFilter, writeFilter, type AddressFacet } from './filter-address';

/** The address follows the reader's typing at this distance: browsers limit how often it may change. */
const delay = 300;

export interface FilterAddress {
  readonly state: FilterState;
  /** The anchor that the address names, or empty. */
  readonly anchor: string;
  /** A choice: a step of its own in the history. */
  readonly choose: (state: FilterState) => void;
  /** A text that grows letter by letter, a list that is gone through: one step in the history until {@link endTyping}. */
  readonly type: (state: FilterState) => void;
  readonly endTyping: () => void;
}

/**
 * The filter as the address says it, read and written. The page built without a filter and the first one
 * in the browser are alike: the address is read after that.
 */
export function useFilterAddress(facets: readonly AddressFacet[]): FilterAddress {
  const { pathname, search, hash } = useLocation();
  const history = useHistory();
  const isBrowser = useIsBrowser();
  // What the reader changed last: the address follows it, not the reverse, until somebody else changes it.
  const [draft, setDraft] = useState<FilterState>();
  const pending = useRef<() => void>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isTyping = useRef(false);
  const isOurs = useRef(false);

  useEffect(() => {
    const forget = (): void => {
      clearTimeout(timer.current);
      pending.current = undefined;
      isTyping.current = false;
    };
    // Back, forward, a link: what the address says then holds.
    const stop = history.listen(() => {
      if (isOurs.current) return;
      forget();
      setDraft(undefined);
    });
    return () => {
      stop();
      forget();
    };
  }, [history]);

  const stated = useMemo(
    () => (isBrowser ? readFilter(search, facets) : everything),
    [isBrowser, search, facets],
  );

  const flush = (): void => {
    clearTimeout(timer.current);
    pending.current?.();
    pending.current = undefined;
  };
  // The anchor goes with the old filter: an entry that was linked to is not held in view any longer.
  const go = (state: FilterState, change: 'push' | 'replace'): void => {
    const after = writeFilter(state, facets);
    if (after === history.location.search && history.location.hash === '') return;
    isOurs.current = true;
    history[change]({ pathname, search: after });
    isOurs.current = false;
  };

  return {
    state: draft ?? stated,
    anchor: isBrowser ? decodeAnchor(hash) : '',
    choose(state) {
      flush();
      isTyping.current = false;
      setDraft(state);
      go(state, 'push');
    },
    type(state) {
      clearTimeout(timer.current);
      setDraft(state);
      pending.current = () => {
        go(state, isTyping.current ? 'replace' : 'push');
        isTyping.current = true;
      };
      timer.current = setTimeout(flush, delay);
    },
    endTyping() {
      flush();
      isTyping.current = false;
    },
  };
}

function decodeAnchor(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    // A percent sign typed by hand.
    return '';
  }
}
