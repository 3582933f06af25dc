import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { faqCategories } from '../../src/content/faq-categories';
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
const faqEntry = z.object({
  id: text,
  category: z.enum(Object.keys(faqCategories)),
  products: z.array(text).min(1),
  question: text,
  answer: text,
  aliases: z.array(text).min(1),
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

/** What an entry says: the marks of errata are no part of it. */
function wordsOf(place: {
  clone(): { find(selector: string): { remove(): unknown }; text(): string };
}): string {
  const words = place.clone();
  words.find('sup').remove();
  return words.text();
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
      const shown = squeeze(wordsOf(found));
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

describe('/faq/index.json', () => {
  const read = () =>
    z
      .array(faqEntry)
      .min(21)
      .parse(JSON.parse(site.text('faq/index.json')));
  const $ = site.html('faq/index.html');

  it('has one entry for each entry of the page, in its order', () => {
    const shown = $('[data-faq]')
      .map((_, element) => $(element).attr('data-faq'))
      .get();
    expect(read().map(({ id }) => id)).toEqual(shown);
    expect(new Set(shown).size).toBe(shown.length);
  });

  it('leads to the very place, which shows question and answer without JavaScript', () => {
    for (const { id, url, question, answer } of read()) {
      const { place } = placeOf(url);
      expect(place, url).toHaveLength(1);
      expect(place.attr('data-faq'), url).toBe(id);
      const shown = squeeze(wordsOf(place));
      expect(shown, id).toContain(squeeze(question));
      expect(shown, id).toContain(squeeze(answer));
    }
  });

  it('groups the entries by category, each with its own heading', () => {
    for (const { id, category } of read()) {
      const heading = $(`[data-faq="${id}"]`).closest('section').find('h2').clone();
      heading.find('.hash-link').remove();
      expect(heading.text(), id).toBe(category);
    }
  });

  it('holds no markup', () => {
    for (const entry of read()) {
      expect(entry.answer).not.toMatch(/<\/?[a-z][^>]*>|\*\*|\]\(|:::?|\{#/);
    }
  });

  it('says the same as the data for search engines', () => {
    const data = JSON.parse($('script[type="application/ld+json"]').text()) as {
      '@type': string;
      mainEntity: { name: string; acceptedAnswer: { text: string } }[];
    };
    expect(data['@type']).toBe('FAQPage');
    expect(data.mainEntity.map(({ name, acceptedAnswer }) => [name, acceptedAnswer.text])).toEqual(
      read().map(({ question, answer }) => [question, answer]),
    );
  });
});
