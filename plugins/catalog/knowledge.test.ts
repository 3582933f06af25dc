import { describe, expect, it } from 'vitest';
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
});
