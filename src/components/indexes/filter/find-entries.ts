import { normalize } from '../../../content/search/normalize';
import type { Facet, FacetName, FilterRules, FilterState } from './facet';

/** What the filter finds. */
export interface Found {
  /** Ids of the entries to show. */
  readonly ids: ReadonlySet<string>;
  /** For each value of each facet, how many entries it would show with the rest of the filter. */
  readonly counts: ReadonlyMap<FacetName, ReadonlyMap<string, number>>;
}

/** Finds entries; their texts are brought to one spelling when a word is first looked for. */
export class EntryFinder<Entry> {
  private texts: ReadonlyMap<Entry, readonly string[]> | undefined;

  constructor(
    private readonly entries: readonly Entry[],
    private readonly rules: FilterRules<Entry>,
  ) {}

  /** Does the slow part of the first search: while the reader has not typed yet. */
  prepare(): void {
    this.normalizedTexts();
  }

  /** Every word of the query stands in an entry, and every facet with a choice has one of its values. */
  find({ query, chosen }: FilterState): Found {
    const { facets, idOf } = this.rules;
    const words = query
      .trim()
      .split(/\s+/)
      .map(spellingsOf)
      .filter(([word]) => word !== '');
    const ids = new Set<string>();
    const counts = new Map(facets.map(({ name }) => [name, new Map<string, number>()] as const));
    for (const entry of this.entries) {
      if (!this.holds(entry, words)) continue;
      const failing = facets.filter((facet) => !accepts(facet, entry, chosen[facet.name]));
      if (failing.length === 0) ids.add(idOf(entry));
      for (const facet of facets) {
        // Only its own choice may stand against it: another value of the facet would show the entry.
        if (failing.some((other) => other !== facet)) continue;
        const count = counts.get(facet.name);
        for (const value of new Set(facet.valuesOf(entry))) {
          count?.set(value, (count.get(value) ?? 0) + 1);
        }
      }
    }
    return { ids, counts };
  }

  private holds(entry: Entry, words: readonly (readonly string[])[]): boolean {
    if (words.length === 0) return true;
    const texts = this.normalizedTexts().get(entry) ?? [];
    return words.every((spellings) => spellings.some((word, at) => texts[at]?.includes(word)));
  }

  private normalizedTexts(): ReadonlyMap<Entry, readonly string[]> {
    this.texts ??= new Map(
      this.entries.map((entry) => [entry, spellingsOf(this.rules.textOf(entry))]),
    );
    return this.texts;
  }
}

/** In the one spelling, and with the okurigana that a word has until its compound is typed. */
function spellingsOf(text: string): readonly string[] {
  return [normalize(text).text, normalize(text, true).text];
}

function accepts<Entry>(
  { valuesOf }: Facet<Entry>,
  entry: Entry,
  chosen: readonly string[] | undefined,
): boolean {
  return chosen === undefined || valuesOf(entry).some((value) => chosen.includes(value));
}
