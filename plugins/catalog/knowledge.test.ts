import { describe, expect, it } from 'vitest';
import type { FaqEntry } from '../../src/content/faq';
import { knowledgeOf } from './knowledge';
import { aFile } from './test-support';

const setup = { url: '/server/setup/', title: '構築' };
const removal = { url: '/server/removal/', title: '削除' };
const other = { url: '/server/other/', title: '別' };

const caution = (id: string, url: string, ...products: string[]) => ({
  id,
  severity: 'danger' as const,
  title: id,
  html: '<p>x</p>',
  text: 'x',
  products: products.map((slug) => ({ slug, name: slug })),
  phases: [],
  url,
  pageTitle: 'p',
});

const erratum = (id: string) => ({
  id,
  kind: 'typo',
  kindLabel: '誤記',
  guide: 'g',
  guideTitle: 'G',
  section: '1',
  printed: 'a',
  published: 'b',
  reason: 'c',
  inferred: false,
  url: `/server/setup/#${id}`,
});

const files = [
  aFile({ errata: ['server-b', 'server-a'] }, 'x'),
  aFile({ file: 'stop.bat', errata: ['server-b'] }, 'x'),
];

const question = (id: string, change: object = {}, reading: object = {}) =>
  ({
    id,
    question: `${id}?`,
    products: ['server'],
    related: [],
    cautions: [],
    page: { readings: [{ shows: [], cautionRefs: [], ...reading }] },
    ...change,
  }) as unknown as FaqEntry;

const known = knowledgeOf(files, 'server', {
  usedBy: new Map([
    ['server/single/start.bat', [setup]],
    ['server/single/stop.bat', [setup, removal]],
    ['server/multi/start.bat', [other]],
  ]),
  cautions: [
    caution('server-here', '/server/setup/#server-here', 'workflow', 'server'),
    caution('server-there', '/server/other/#server-there', 'server'),
    caution('workflow-here', '/server/setup/#workflow-here', 'workflow'),
  ],
  errata: ['server-a', 'server-b', 'server-c'].map(erratum),
  faq: [
    question('nothing'),
    question('shows', {}, { shows: [{ id: 'server/single/start.bat' }] }),
    question('related', { related: [{ url: '/server/setup/#step', title: '' }] }),
    question('caution', { cautions: ['server-here'] }),
    question('reference', {}, { cautionRefs: [{ id: 'server-here' }] }),
    question('common', { products: ['common'], cautions: ['server-here'] }),
    question('other', { products: ['workflow'], cautions: ['server-here'] }),
  ],
});

describe('knowledgeOf', () => {
  it('names each page once that shows a file', () => {
    expect(known.usedBy).toEqual([setup, removal]);
  });

  it("takes the product's cautions from those pages, without their plain text", () => {
    expect(known.cautions.map(({ id }) => id)).toEqual(['server-here']);
    expect(known.cautions[0]).not.toHaveProperty('text');
  });

  it('takes the errata of the files, in the order in which they are stated', () => {
    expect(known.errata.map(({ id }) => id)).toEqual(['server-a', 'server-b']);
  });

  it('takes the questions on the product that lead to what concerns the files', () => {
    expect(known.faq.map(({ title }) => title)).toEqual(
      ['shows', 'related', 'caution', 'reference', 'common'].map((id) => `${id}?`),
    );
    expect(known.faq[0]?.url).toBe('/faq/#shows');
  });
});
