import type { Diagnostic } from '../../src/batch/diagnostic';
import { frontMatterSchema, type FrontMatter } from '../../src/content/front-matter';
import { headPlace } from '../../src/content/head-place';
import { errorAt } from '../../src/content/place';
import { pageUrl } from './page-urls';
import type { ParsedFile } from './parse-files';

/** What the front matter of a guide page says, and the page's place among all pages. */
export interface GuideHead extends Pick<FrontMatter, 'title' | 'description' | 'source'> {
  readonly file: string;
  readonly url: string;
  readonly position: number;
}

export const sourceHint =
  "write - { guide: pp-websam, sections: ['1.1.4 (4)'] } on a line below source:";

/**
 * Reads the front matter of a guide page.
 *
 * @param faults gets a diagnostic for each fault of it
 */
export function readGuide(
  file: string,
  { head: raw, reading: { placement } }: ParsedFile,
  faults: Diagnostic[],
): GuideHead {
  const head = frontMatterSchema.safeParse(raw);
  for (const { path: keys, message } of head.error?.issues ?? []) {
    const key = String(keys[0]);
    const hint =
      key === 'source' ? sourceHint : 'see CONTRIBUTING.md, "Front matter of a guide page"';
    faults.push(errorAt(headPlace(placement, key), placement, 'front-matter', message, hint));
  }
  const position = raw.sidebar_position;
  return {
    file,
    url: pageUrl(file, typeof raw.slug === 'string' ? raw.slug : undefined),
    title: head.data?.title ?? file,
    description: head.data?.description ?? '',
    source: head.data?.source ?? [],
    position: typeof position === 'number' ? position : 0,
  };
}
