import type { PageSourceProps } from './blocks';
import type { FrontMatter } from './front-matter';
import { erratumAnchor, erratumData } from './site-knowledge';
import type { Definitions } from '../definitions/definitions';

/**
 * The foot of a page: its guides and sections from the front matter, and the errata that stand on it.
 *
 * @param errata ids in the order in which they stand on the page
 */
export function pageSourceProps(
  source: FrontMatter['source'],
  errata: readonly string[],
  definitions: Definitions,
): PageSourceProps {
  return {
    sources: source.map(({ guide, sections }) => {
      const { title, edition, date } = definitions.guides[guide];
      return { title, edition: `${edition} ${date}`, sections };
    }),
    errata: [...new Set(errata)].flatMap((id, index) => {
      const erratum = definitions.errata.get(id);
      return erratum === undefined
        ? []
        : [{ ...erratumData(erratum, definitions), number: index + 1, anchor: erratumAnchor(id) }];
    }),
  };
}
