import { describe, expect, it } from 'vitest';
import type { SiteKnowledge } from '../../src/content/site-knowledge';
import { buildFeeds } from './feeds';

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

describe('buildFeeds', () => {
  it('names the fields of the contract, and how sure an erratum is', () => {
    expect(Object.fromEntries(buildFeeds(knowledge, '/'))).toEqual({
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
    const feeds = buildFeeds(knowledge, '/base/');
    for (const feed of feeds.values()) {
      expect(feed).toMatchObject([{ url: expect.stringMatching(/^\/base\/server\/#/) as string }]);
    }
  });
});
