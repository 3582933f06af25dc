import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../plugins/support/load-knowledge';
import { definitions } from '../../../src/definitions';
import { guideSources } from '../recording';
import { findMarkers, markerClasses, markerLists, snippetLength } from './markers';

const siteDir = path.resolve(__dirname, '../../..');
let published: ReadonlySet<string>;

// Every page is read, which takes its time beside other tests.
beforeAll(() => {
  published = new Set(loadKnowledge(siteDir, definitions).cautions.map(({ id }) => id));
}, 60_000);

describe('findMarkers', () => {
  it.each([
    ['@rem * 注意 1 *', ['@rem *注意']],
    ['＜注意＞必ず行なって下さい。', ['注意', '必ず']],
    ['(注)DBMSとは、', ['(注)']],
    ['正常に起動しました', []],
    ['起動しないで下さい。失敗することがあります', ['しないで', '失敗', 'ことがあります']],
    ['ARMBCAST /MSG "接続に失敗しました" /A', []],
    ['注意・注意', ['注意']],
  ])('%s: %j', (line, expected) => {
    expect(findMarkers(line).map(({ marker }) => marker)).toEqual(expected);
  });

  it('gives the line, and a snippet that holds the marker', () => {
    const [found] = findMarkers(`\n${'あ'.repeat(60)}注意${'い'.repeat(60)}`);
    expect(found?.line).toBe(2);
    expect(found?.text).toContain('注意');
    expect(found?.text.length).toBe(snippetLength);
  });
});

describe.each(markerLists)('caution markers of the guide: %s', (_, { markers }) => {
  it('have each exactly one answer', () => {
    const unanswered = markers.filter(
      ({ cautions, none }) => (cautions !== undefined) === (none !== undefined),
    );
    expect(unanswered).toEqual([]);
    expect(markers.filter(({ cautions }) => cautions?.length === 0)).toEqual([]);
    expect(markers.filter(({ none }) => none?.trim() === '')).toEqual([]);
  });

  it('lead to cautions that are published', () => {
    const unknown = markers.flatMap(({ line, cautions }) =>
      (cautions ?? []).filter((id) => !published.has(id)).map((id) => ({ line, id })),
    );
    expect(unknown).toEqual([]);
  });

  it('quote the guide in short', () => {
    expect(markers.filter(({ text }) => text.length > snippetLength)).toEqual([]);
  });
});

it('has a marker of every kind', () => {
  const found = new Set(markerLists.flatMap(([, { markers }]) => markers.map((m) => m.marker)));
  const kinds = Object.values(markerClasses).flatMap((markerClass) => Object.keys(markerClass));
  expect([...found].sort()).toEqual(kinds.sort());
});

describe.skipIf(guideSources === undefined)('GUIDE_SOURCES (skipped unless it is set)', () => {
  it.each(markerLists)('prints exactly these markers in %s', (_, { file, markers }) => {
    const printed = findMarkers(readFileSync(path.join(guideSources ?? '', file), 'utf8'));
    expect(markers.map(({ line, marker, text }) => ({ line, marker, text }))).toEqual(printed);
  });
});
