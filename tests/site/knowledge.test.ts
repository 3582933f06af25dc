import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { buildFolder, SiteFiles } from '../support/site-files';

const site = new SiteFiles(buildFolder);

const text = z.string().trim().min(1);
const caution = z.object({
  id: text,
  severity: z.enum(['danger', 'warning', 'note']),
  products: z.array(text).min(1),
  phase: z.array(z.enum(['構築', '運用', '追加・保守', '削除', '障害時'])).min(1),
  text,
  url: text,
});
const erratum = z.object({
  id: text,
  kind: text,
  guide: text,
  section: text,
  printed: z.string(),
  published: z.string(),
  reason: text,
  url: text,
});

/** The element that a URL of the site leads to. */
function placeOf(url: string) {
  const { pathname, hash } = new URL(url, 'http://site.invalid');
  const file = site.fileOf(decodeURIComponent(pathname));
  if (file === undefined) throw new Error(`${url} names no page of the site`);
  const $ = site.html(file);
  const id = decodeURIComponent(hash.slice(1));
  const place = $('[id]').filter((_, element) => $(element).attr('id') === id);
  return { $, place, id };
}

/** Text without blanks: where a line of HTML breaks is no part of it. */
function squeeze(value: string): string {
  return value.replace(/\s+/g, '');
}

describe('/cautions/index.json', () => {
  const read = () =>
    z
      .array(caution)
      .min(1)
      .parse(JSON.parse(site.text('cautions/index.json')));

  it('has one entry for each caution of the pages', () => {
    const inPages = site
      .htmlFiles()
      .filter((file) => file !== 'cautions/index.html')
      .flatMap((file) => {
        const $ = site.html(file);
        return $('[data-caution]')
          .map((_, element) => $(element).attr('data-caution'))
          .get();
      });
    const ids = read().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...new Set(inPages)].sort()).toEqual([...ids].sort());
  });

  it('leads to the very place, which says the same', () => {
    for (const entry of read()) {
      const { $, place, id } = placeOf(entry.url);
      expect(id, entry.url).not.toBe('');
      expect(place, entry.url).toHaveLength(1);
      const box = place.closest(`[data-caution="${entry.id}"]`);
      const found = box.length > 0 ? box : place.find(`[data-caution="${entry.id}"]`);
      expect(found, `${entry.url} holds [data-caution="${entry.id}"]`).toHaveLength(1);
      // The marks of errata are no part of what a caution says.
      const words = found.clone();
      words.find('sup').remove();
      const shown = squeeze(words.text());
      for (const line of entry.text.split('\n')) {
        expect(shown, `${$('title').text()}: ${entry.id}`).toContain(squeeze(line));
      }
    }
  });

  it('holds no markup', () => {
    for (const entry of read()) expect(entry.text).not.toMatch(/<\/?[a-z][^>]*>|\*\*|\]\(|:::/);
  });
});

describe('/errata/index.json', () => {
  const read = () =>
    z
      .array(erratum)
      .min(1)
      .parse(JSON.parse(site.text('errata/index.json')));

  it('leads to the very place', () => {
    const ids = read().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const entry of read()) {
      const { place, id } = placeOf(entry.url);
      expect(id, entry.url).not.toBe('');
      expect(place, entry.url).toHaveLength(1);
    }
  });

  it('is what /errata/ shows', () => {
    const shown = squeeze(site.html('errata/index.html')('main').text());
    for (const { id, printed, published, reason } of read()) {
      for (const part of [printed, published, reason]) expect(shown, id).toContain(squeeze(part));
    }
  });
});
