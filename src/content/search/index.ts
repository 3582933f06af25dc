import { rules } from '../../batch/linter';
import type { Definitions } from '../../definitions/definitions';
import { glossary } from '../../definitions/reference/glossary';
import type { SiteKnowledge } from '../site-knowledge';
import { cautionRecord, erratumRecord, faqRecord, ruleRecord } from './entry-records';
import { fileRecord } from './file-records';
import { indexPageRecords } from './index-page-records';
import { pageRecords } from './page-records';
import type { SearchRecord } from './record';
import { pageSections } from './section-text';
import { rowRecords } from './table-records';

export { pageTop, searchKinds, type SearchKind, type SearchRecord } from './record';

/**
 * Everything that search finds, in the order of the site.
 *
 * @param knowledge what all pages say
 * @param definitions what they say it about
 */
export function searchRecords(knowledge: SiteKnowledge, definitions: Definitions): SearchRecord[] {
  const terms = new Map(glossary.map((term) => [term.id, term] as const));
  const titles = new Map(knowledge.cautions.map(({ id, title }) => [id, title]));
  const context = { definitions, cautionTitle: (id: string) => titles.get(id) ?? '' };
  const answer = (entry: SiteKnowledge['faq'][number]): string =>
    pageSections(entry.page, context)
      .map(({ text }) => text)
      .join('\n');
  return [
    ...knowledge.pages.flatMap((page) => pageRecords(page, context)),
    ...knowledge.faq.map((entry) => faqRecord(entry, answer(entry))),
    ...knowledge.cautions.map(cautionRecord),
    ...[...definitions.tables.values()].flatMap((table) => {
      const page = knowledge.usedBy.get(table.id)?.[0];
      return page === undefined ? [] : rowRecords(table, page, terms, definitions);
    }),
    ...[...definitions.files.values()]
      .filter(({ download }) => download)
      .map((file) => fileRecord(file, definitions)),
    ...knowledge.errata.map(erratumRecord),
    ...rules.map(ruleRecord),
    ...indexPageRecords(),
  ];
}
