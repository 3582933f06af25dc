import { useHistory, useLocation } from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { useEffect, useMemo, useRef, useState } from 'react';
import { searchKinds, type SearchKind } from '../../../src/content/search/record';
import { longestQuery } from '../shared/read-query';
import { noFilters, type Filters } from './results';

/** What is searched for, as the address of the page says it. */
export interface SearchAddress {
  readonly query: string;
  readonly filters: Filters;
}

const nothing: SearchAddress = { query: '', filters: noFilters };
/** The address follows the reader's typing at this distance: browsers limit how often it may change. */
const delay = 250;

/** What the reader changed, until the address of the page says so, too. */
interface Draft {
  readonly address: SearchAddress;
  /** The address of the page before and after. */
  readonly before: string;
  readonly after: string;
}

/**
 * `?q=…&product=…&kind=…,…`, read and written. The page built without a query and the first one in the
 * browser are alike: the address is read after that.
 */
export function useSearchAddress(): readonly [SearchAddress, (address: SearchAddress) => void] {
  const { pathname, search } = useLocation();
  const history = useHistory();
  const isBrowser = useIsBrowser();
  const [draft, setDraft] = useState<Draft>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const stated = useMemo(() => (isBrowser ? readAddress(search) : nothing), [isBrowser, search]);
  const change = (address: SearchAddress): void => {
    const after = writeAddress(address);
    setDraft({ address, before: search, after });
    clearTimeout(timer.current);
    timer.current = setTimeout(() => history.replace({ pathname, search: after }), delay);
  };
  // Anything else in the address was followed from elsewhere: the draft is of no use any more.
  const isDraft = draft !== undefined && [draft.before, draft.after].includes(search);
  return [isDraft ? draft.address : stated, change];
}

function readAddress(search: string): SearchAddress {
  const parameters = new URLSearchParams(search);
  const kinds = (parameters.get('kind') ?? '').split(',').filter(isKind);
  return {
    query: (parameters.get('q') ?? '').slice(0, longestQuery),
    filters: { product: parameters.get('product') ?? '', kinds },
  };
}

function isKind(name: string): name is SearchKind {
  return Object.hasOwn(searchKinds, name);
}

function writeAddress({ query, filters }: SearchAddress): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  if (filters.product !== '') parameters.set('product', filters.product);
  if (filters.kinds.length > 0) parameters.set('kind', filters.kinds.join(','));
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
