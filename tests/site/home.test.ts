import { describe, expect, it } from 'vitest';
import { productSlugs } from '../../src/definitions/products';
import { buildFolder, SiteFiles } from '../support/site-files';

const site = new SiteFiles(buildFolder);
const $ = site.html('index.html');

const { scripts } = JSON.parse(site.text('scripts/catalog.json')) as {
  readonly scripts: readonly { readonly product: string }[];
};
const cautions = JSON.parse(site.text('cautions/index.json')) as readonly {
  readonly products: readonly string[];
  readonly phase: readonly string[];
}[];

/** The number in parentheses behind a link. */
function countOf(label: string): number {
  return Number(/\((\d+)\)$/.exec(label.trim())?.[1]);
}

describe('the home page', () => {
  it.each(productSlugs)('%s: as many files and cautions as catalogue and index hold', (slug) => {
    const card = $('main li').filter(
      (_, item) => $(item).find(`> h3 > a[href="/${slug}/"]`).length > 0,
    );
    const files = card.find(`a[href="/scripts/${slug}/"]`).text();
    expect(countOf(files)).toBe(scripts.filter(({ product }) => product === slug).length);
    const own = card.find('a').filter((_, link) => $(link).text().startsWith('注意事項'));
    expect(countOf(own.text())).toBe(
      cautions.filter(({ products }) => products.includes(slug)).length,
    );
  });

  it('counts the cautions of a task as the index of cautions does', () => {
    const links = $('main a[href^="/cautions/?phase="]').get();
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) {
      const { searchParams } = new URL($(link).attr('href') ?? '', 'http://site.invalid');
      const phase = searchParams.get('phase') ?? '';
      expect(countOf($(link).text())).toBe(
        cautions.filter((caution) => caution.phase.includes(phase)).length,
      );
    }
  });

  it('offers the search below its title, then what to do in an outage', () => {
    const order = $('main :is(h1, form[role="search"], [data-task])')
      .map((_, element) => $(element).attr('data-task') ?? element.tagName)
      .get();
    expect(order.slice(0, 4)).toEqual(['h1', 'form', '障害時', '構築']);
  });
});
