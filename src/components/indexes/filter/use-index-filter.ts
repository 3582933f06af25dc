import { useEffect, useMemo, useRef } from 'react';
import {
  choose,
  everything,
  isFiltering,
  usedOptions,
  type Facet,
  type FacetName,
  type FacetOption,
  type FilterRules,
  type FilterState,
} from './facet';
import { EntryFinder } from './find-entries';
import { useFilterAddress } from './use-filter-address';

/** A facet as the panel shows it. */
export interface ShownFacet extends Pick<Facet<unknown>, 'name' | 'label' | 'control'> {
  readonly options: readonly (FacetOption & { readonly count: number })[];
  readonly chosen: readonly string[];
}

/** The filter of one index: for its panel, and for each entry whether it is shown. */
export interface IndexFilter<Entry> {
  readonly state: FilterState;
  readonly isActive: boolean;
  readonly facets: readonly ShownFacet[];
  readonly total: number;
  /** How many entries the filter finds. */
  readonly count: number;
  /** Whether an entry that the address names is shown although the filter does not find it. */
  readonly hasGuest: boolean;
  /** True for what is found and for what the address names: an entry, or the group that it stands in. */
  readonly isShown: (entry: Entry, groupAnchor?: string) => boolean;
  /** True for the one entry that the address names. */
  readonly isNamed: (entry: Entry) => boolean;
  readonly prepare: () => void;
  readonly type: (query: string) => void;
  readonly endTyping: () => void;
  readonly choose: (name: FacetName, values: readonly string[]) => void;
  /** The same where the reader goes through the values one by one, until {@link endTyping}. */
  readonly step: (name: FacetName, values: readonly string[]) => void;
  readonly clear: () => void;
}

/**
 * Filters the entries of a page as its address says. All entries stay on the page: what is not shown is
 * hidden, so that it prints, and can be shown at once.
 *
 * @param entries all of them; the same array at each call
 * @param rules the same object at each call
 */
export function useIndexFilter<Entry>(
  entries: readonly Entry[],
  rules: FilterRules<Entry>,
): IndexFilter<Entry> {
  const finder = useMemo(() => new EntryFinder(entries, rules), [entries, rules]);
  const facets = useMemo(
    () => rules.facets.map((facet) => ({ ...facet, options: usedOptions(facet, entries) })),
    [entries, rules],
  );
  const address = useFilterAddress(facets);
  const { state, anchor } = address;
  const found = useMemo(() => finder.find(state), [finder, state]);
  const isNamed = (entry: Entry): boolean =>
    anchor !== '' &&
    (anchor === rules.idOf(entry) || (rules.anchorsOf?.(entry) ?? []).includes(anchor));

  useShowAnchor(anchor);
  return {
    state,
    isActive: isFiltering(state),
    facets: facets.map(({ name, label, control, options }) => ({
      name,
      label,
      control,
      options: options.map((option) => ({
        ...option,
        count: found.counts.get(name)?.get(option.value) ?? 0,
      })),
      chosen: state.chosen[name] ?? [],
    })),
    total: entries.length,
    count: found.ids.size,
    hasGuest: entries.some((entry) => isNamed(entry) && !found.ids.has(rules.idOf(entry))),
    isShown: (entry, groupAnchor) =>
      found.ids.has(rules.idOf(entry)) ||
      isNamed(entry) ||
      (anchor !== '' && anchor === groupAnchor),
    isNamed,
    prepare: () => finder.prepare(),
    type: (query) => address.type({ ...state, query }),
    endTyping: address.endTyping,
    choose: (name, values) => address.choose(choose(state, name, values)),
    step: (name, values) => address.type(choose(state, name, values)),
    clear: () => address.choose(everything),
  };
}

/** The browser went to the anchor before the filter moved everything: go there again, once. */
function useShowAnchor(anchor: string): void {
  const isDone = useRef(false);
  useEffect(() => {
    if (anchor === '' || isDone.current) return;
    isDone.current = true;
    document.getElementById(anchor)?.scrollIntoView();
  }, [anchor]);
}
