import { joined, plain, type TableText } from '../schema/table';
import type { GuideId, Source } from '../schema/source';

/** The guides in the one word that fits a table; titles and editions stand at the foot of the page. */
const shortTitles: Readonly<Record<GuideId, string>> = {
  'pp-websam': 'WebSAM',
  staroffice: 'StarOffice',
};

/** A cell that names the guides and sections of a fact, e.g. `WebSAM 1.1.2、StarOffice 1.2.1、3.2`. */
export function sourceCell(sources: readonly Source[]): TableText[] {
  return joined(sourceParts(sources));
}

/** The same as one part for each guide. */
export function sourceParts(sources: readonly Source[]): TableText[][] {
  const guides = [...new Set(sources.map(({ guide }) => guide))];
  return guides.map((id) => {
    const sections = sources.filter(({ guide }) => guide === id).map(({ section }) => section);
    return plain(`${shortTitles[id]} ${sections.join('、')}`);
  });
}
