import { describe, expect, it } from 'vitest';
import type { FaqGroup } from '../../src/content/pages';
import type { SiteKnowledge } from '../../src/content/site-knowledge';
import { buildFeeds, feedFiles, isFeedFile } from './feeds';

const knowledge: SiteKnowledge = {
  pages: [],
  faq: [],
  cautions: [
    {
      id: 'a',
      severity: 'danger',
      title: '題',
      html: '<p>文</p>',
      text: '題\n文',
      products: [{ slug: 'server', name: 'StarOffice サーバ' }],
      phases: ['構築'],
      url: '/server/#a',
      pageTitle: 'ページ',
    },
  ],
  errata: [
    {
      id: 'b',
      kind: 'typo',
      kindLabel: '誤記',
      guide: 'staroffice',
      guideTitle: 'ガイド',
      section: '3.1',
      printed: '誤',
      published: '正',
      reason: '理由',
      inferred: true,
      url: '/server/#erratum-b',
    },
  ],
  usedBy: new Map(),
  diagnostics: [],
};

const faq: readonly FaqGroup[] = [
  {
    category: '資源',
    anchor: 'category-resources',
    entries: [
      {
        id: 'c',
        question: '問い',
        origin: 'site',
        products: [{ slug: 'server', name: 'StarOffice サーバ' }],
        aliases: ['落ちたら'],
        answer: [{ kind: 'html', html: '<p>答え</p>' }],
        text: '答え',
        related: [{ url: '/server/', title: 'ページ' }],
        cautions: [{ id: 'a', severity: 'danger', title: '題', url: '/server/#a' }],
        sources: [],
        errata: [],
      },
    ],
  },
];

describe('buildFeeds', () => {
  it('names the fields of the contract, and how sure an erratum is', () => {
    expect(Object.fromEntries(buildFeeds(knowledge, faq, '/'))).toEqual({
      'faq/index.json': [
        {
          id: 'c',
          category: '資源',
          products: ['server'],
          question: '問い',
          origin: 'site',
          answer: '答え',
          aliases: ['落ちたら'],
          related: ['/server/'],
          cautions: ['a'],
          errata: [],
          url: '/faq/#c',
        },
      ],
      'cautions/index.json': [
        {
          id: 'a',
          severity: 'danger',
          products: ['server'],
          phase: ['構築'],
          text: '題\n文',
          url: '/server/#a',
        },
      ],
      'errata/index.json': [
        {
          id: 'b',
          kind: 'typo',
          guide: 'staroffice',
          section: '3.1',
          printed: '誤',
          published: '正',
          reason: '理由',
          confidence: 'inferred',
          url: '/server/#erratum-b',
        },
      ],
    });
  });

  it('puts the base URL before each place', () => {
    const feeds = buildFeeds(knowledge, faq, '/base/');
    for (const feed of feeds.values()) {
      expect(feed).toMatchObject([
        { url: expect.stringMatching(/^\/base\/(server|faq)\/#/) as string },
      ]);
    }
  });
});

describe('feedFiles', () => {
  it('gives JSON in UTF-8 with a final line end, at paths that are known as those of feeds', () => {
    const files = feedFiles(buildFeeds(knowledge, faq, '/'));
    expect([...files.keys()].filter((path) => !isFeedFile(path))).toEqual([]);
    const text = new TextDecoder().decode(files.get('faq/index.json'));
    expect(text).toMatch(/^\[\n[\s\S]*答え[\s\S]*\n\]\n$/);
  });

  it.each(['faq/', 'faq/index.html', 'scripts/index.json', 'index.json'])('%s is none', (path) => {
    expect(isFeedFile(path)).toBe(false);
  });
});
