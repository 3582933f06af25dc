import type { Diagnostic } from '../../src/batch/diagnostic';
import { checkAnswer } from '../../src/content/check-answer';
import { faqCategories, faqUrl, isFaqFile, type FaqEntry } from '../../src/content/faq';
import { headPlace } from '../../src/content/head-place';
import { errorAt } from '../../src/content/place';
import { relatedPage, unknownPages, type Guides } from './faq-links';
import { resolveLink } from './page-urls';
import { isPartial, readingsOf, type ParsedFile, type ParsedFiles } from './parse-files';
import { readFaqHead, type FaqHead } from './read-faq-head';

/** The title of the page that holds all entries. */
const title = 'よくある質問';

/**
 * Reads the entries of the FAQ.
 *
 * @param files every file of the site
 * @param guides the guide pages, by their files
 * @param faults gets a diagnostic for each fault; an entry with a fault in its front matter is left out
 * @returns the entries by category and position
 */
export function readFaq(files: ParsedFiles, guides: Guides, faults: Diagnostic[]): FaqEntry[] {
  const entries: FaqEntry[] = [];
  for (const [file, parsed] of files) {
    if (!isFaqFile(file) || isPartial(file)) continue;
    faults.push(...checkAnswer(parsed.reading.tree, parsed.reading.placement));
    faults.push(...unknownPages(parsed, guides));
    const head = readFaqHead(parsed, faults);
    if (head === undefined) continue;
    const first = entries.find(({ id }) => id === head.id);
    if (first !== undefined) faults.push(duplicateId(head.id, parsed, first));
    entries.push(entryOf(parsed, head, files, guides, faults));
  }
  const order = Object.keys(faqCategories);
  return entries.sort(
    (left, right) =>
      order.indexOf(left.category) - order.indexOf(right.category) ||
      left.position - right.position ||
      left.id.localeCompare(right.id),
  );
}

function duplicateId(id: string, { reading }: ParsedFile, first: FaqEntry): Diagnostic {
  return errorAt(
    headPlace(reading.placement, 'id'),
    reading.placement,
    'duplicate-faq',
    `the FAQ entry ${JSON.stringify(id)} is stated again (first in ${first.placement.file})`,
    'give this one its own id, or make one entry of both',
  );
}

function entryOf(
  { reading: { placement } }: ParsedFile,
  head: FaqHead,
  files: ParsedFiles,
  guides: Guides,
  faults: Diagnostic[],
): FaqEntry {
  const urls = new Map([...guides].map(([guide, { url }]) => [guide, url]));
  const { file } = placement;
  return {
    ...head,
    related: head.related.flatMap((href) => relatedPage(href, file, guides)),
    page: {
      url: faqUrl,
      title,
      description: head.question,
      source: head.source,
      readings: readingsOf(file, files, faults),
      resolveLink: (href, from) => resolveLink(href, from, faqUrl, urls),
    },
    placement,
  };
}
