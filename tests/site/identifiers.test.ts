import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { holds, identifierLists } from '../fidelity/identifiers/identifiers';
import { buildFolder, SiteFiles } from '../support/site-files';

const site = new SiteFiles(buildFolder);

/** What the pages below a folder say, without the site's own bars; blocks are kept apart. */
function textBelow(folder: string): string {
  return site
    .htmlFiles()
    .filter((file) => file.startsWith(`${folder}/`))
    .map((file) => {
      const $ = load(site.text(file));
      $('main').find('p, li, td, th, dt, dd, div, pre, h1, h2, h3, h4, figcaption, br').after('\n');
      return $('main').text();
    })
    .join('\n');
}

describe.each(identifierLists)('names of the guide: %s', (_, list) => {
  const texts = list.pages.map(textBelow);
  const shown = (name: string) => texts.some((text) => holds(text, name));

  it('stand on the pages', () => {
    expect(list.identifiers.filter(({ text }) => !shown(text))).toEqual([]);
  });

  it('stand there as they are published where the scan or the guide is wrong', () => {
    expect(list.readOtherwise.filter(({ published }) => !shown(published))).toEqual([]);
  });
});
