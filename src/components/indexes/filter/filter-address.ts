import { everything, type FacetName, type FacetOption, type FilterState } from './facet';

/** What an address can name: the facets of an index with their values. */
export interface AddressFacet {
  readonly name: FacetName;
  readonly options: readonly FacetOption[];
}

/** The longest text that the filter takes, as in the search. */
export const longestQuery = 200;

/**
 * Reads the query string. Values stand behind each other with commas (`phase=構築,削除`) or as several
 * parameters; what the index does not know is passed over.
 */
export function readFilter(search: string, facets: readonly AddressFacet[]): FilterState {
  const parameters = new URLSearchParams(search);
  const chosen = facets.flatMap(({ name, options }) => {
    const wanted = parameters.getAll(name).flatMap((value) => value.split(','));
    const values = options.map(({ value }) => value).filter((value) => wanted.includes(value));
    return values.length === 0 ? [] : [[name, values] as const];
  });
  const query = (parameters.get('q') ?? everything.query).slice(0, longestQuery);
  return { query, chosen: Object.fromEntries(chosen) };
}

/**
 * The query string for a filter, the same for every way to it: facets in the order of the index. What
 * else stands in the address is left out.
 *
 * @returns with its question mark, or empty
 */
export function writeFilter(
  { query, chosen }: FilterState,
  facets: readonly AddressFacet[],
): string {
  const parameters = new URLSearchParams();
  if (query.trim() !== '') parameters.set('q', query.trim());
  for (const { name, options } of facets) {
    const values = options.map(({ value }) => value).filter((v) => chosen[name]?.includes(v));
    if (values.length > 0) parameters.set(name, values.join(','));
  }
  const text = parameters.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}
