/** Names in the query string, beside `q`; addresses that readers share hold them, so they never change. */
export type FacetName =
  | 'product'
  | 'severity'
  | 'phase'
  | 'category'
  | 'origin'
  | 'kind'
  | 'confidence'
  | 'standby'
  | 'database'
  | 'role';

/** Something that sets entries apart, offered as a choice. */
export interface Facet<Entry> {
  readonly name: FacetName;
  readonly label: string;
  /** A list that opens, or buttons side by side where there are few short values. */
  readonly control: 'list' | 'buttons';
  /** All values in the order in which they are offered; those that no entry has are left out. */
  readonly options: readonly FacetOption[];
  readonly valuesOf: (entry: Entry) => readonly string[];
}

export interface FacetOption {
  readonly value: string;
  readonly label: string;
}

/** What an index can be filtered by. */
export interface FilterRules<Entry> {
  /** Permanent, unique in the index. */
  readonly idOf: (entry: Entry) => string;
  /** Further anchors that stand in the entry. */
  readonly anchorsOf?: (entry: Entry) => readonly string[];
  /** All that the reader can search the entry for. */
  readonly textOf: (entry: Entry) => string;
  readonly facets: readonly Facet<Entry>[];
}

/** What the reader wants to see; the query string says the same. */
export interface FilterState {
  readonly query: string;
  /** Chosen values by facet: one of them is enough. A facet without a choice is absent. */
  readonly chosen: Readonly<Partial<Record<FacetName, readonly string[]>>>;
}

export const everything: FilterState = { query: '', chosen: {} };

/** Whether anything is asked for. */
export function isFiltering({ query, chosen }: FilterState): boolean {
  return query.trim() !== '' || Object.keys(chosen).length > 0;
}

/** How many values are chosen, of all facets together. */
export function choiceCount({ chosen }: FilterState): number {
  return Object.values(chosen).flat().length;
}

/** The values that entries have, in their order. */
export function usedOptions<Entry>(
  { options, valuesOf }: Facet<Entry>,
  entries: readonly Entry[],
): readonly FacetOption[] {
  const used = new Set(entries.flatMap(valuesOf));
  return options.filter(({ value }) => used.has(value));
}

/** A state with another choice in one facet. */
export function choose(
  state: FilterState,
  name: FacetName,
  values: readonly string[],
): FilterState {
  const { [name]: _before, ...others } = state.chosen;
  return { ...state, chosen: values.length === 0 ? others : { ...others, [name]: values } };
}
