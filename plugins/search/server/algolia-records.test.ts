import { expect, it } from 'vitest';
import { algoliaRecord } from './algolia-records';
import { record } from './test-support';

it.each([
  ['Japanese', '監視'],
  ['what JSON escapes', '\\"\n'],
  ['pairs of surrogates', '𠮷'],
])('keeps a record below the 10 kB of Algolia: %s', (_case, unit) => {
  const long = record('/server/operation/#stop', {
    title: '手でサービスを止める',
    path: ['StarOffice サーバ', '運用する'],
    text: unit.repeat(10_000),
    code: unit.repeat(10_000),
  });
  const made = algoliaRecord(long, 'https://kb.example', '/');
  expect(Buffer.byteLength(JSON.stringify(made))).toBeLessThan(10_000);
  expect(made.content?.startsWith(unit.repeat(100))).toBe(true);
  expect(made.content).not.toMatch(/\p{Surrogate}/u);
});
