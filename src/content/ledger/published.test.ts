import { describe, expect, it } from 'vitest';
import { sample, read } from '../test-support';
import { gatherKnowledge, type SitePage } from '../site-knowledge';
import { publishedThings } from './published';

const page: SitePage = {
  url: '/server/',
  title: '概要',
  description: '',
  source: [],
  readings: [
    read(
      [
        '## 構築 {/* #setup */}',
        '',
        '## 名前のない見出し',
        '',
        '::::procedure{#build}',
        ':::step{#first server="active"}',
        'サーバを起動します。',
        ':::',
        '::::',
        '',
        ':::caution-entry[壊れます]{#server-broken severity="danger" products="server" phase="構築"}',
        '止めてください。',
        ':::',
        '',
      ].join('\n'),
      sample,
    ),
  ],
  resolveLink: (href) => href,
};
const places = { relative: (file: string) => file, erratum: () => undefined };
const knowledge = gatherKnowledge({ pages: [page], faq: [] }, sample, places);
const things = publishedThings(knowledge, sample);

function urlsOf(kind: string): string[] {
  return things.filter((thing) => thing.kind === kind).map(({ url }) => url);
}

describe('publishedThings', () => {
  it('knows pages, and the headings, procedures and steps that have a name', () => {
    expect(urlsOf('page')).toEqual(
      expect.arrayContaining(['/', '/server/', '/scripts/server/', '/scripts/server/single/']),
    );
    expect(urlsOf('anchor')).toEqual(['/server/#build', '/server/#first', '/server/#setup']);
  });

  it('knows a caution where it stands and in its index', () => {
    expect(urlsOf('caution')).toEqual(['/cautions/#server-broken', '/server/#server-broken']);
  });

  it('knows files, archives and rules', () => {
    expect(urlsOf('file')).toEqual(
      expect.arrayContaining(['/scripts/server/single/data.reg', '/downloads/server.zip']),
    );
    expect(urlsOf('file')).toEqual(
      expect.arrayContaining(['/downloads/clusterpro-scripts.zip', '/downloads/server-single.zip']),
    );
    expect(urlsOf('rule')).toContain('/rules/single-equals/');
  });

  it('keeps one order', () => {
    const keys = things.map(({ kind, id }) => `${kind} ${id}`);
    expect(keys).toEqual([...keys].sort());
  });
});
