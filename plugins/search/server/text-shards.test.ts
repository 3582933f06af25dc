import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { record } from './test-support';
import { largestShard, textShards } from './text-shards';

const noise = (seed: number) =>
  Array.from({ length: 8000 }, (_, at) =>
    String.fromCharCode(0x4e00 + ((at * 7919 + seed * 104_729) % 20_000)),
  ).join('');

it('keeps the texts of a product together, and those of its files apart', () => {
  const shards = textShards([
    record('/a/', { products: ['server'], text: '文' }),
    record('/b/', { products: ['server'], kind: 'script', text: '題', code: 'ARMLOAD' }),
    record('/c/', { products: ['server', 'workflow'], text: '共' }),
    record('/d/', { products: ['server'], text: '章', code: 'net start' }),
  ]);
  expect(shards).toEqual([
    { name: 'server', texts: { 0: '文', 3: '章' } },
    { name: 'server-files', texts: { 1: '題\nARMLOAD' } },
    { name: 'common', texts: { 2: '共' } },
  ]);
});

it('halves texts that are too large for one file', () => {
  const records = Array.from({ length: 8 }, (_, at) => record(`/a/#${at}`, { text: noise(at) }));
  const shards = textShards(records);
  expect(shards.map(({ name }) => name)).toEqual(['common-1', 'common-2', 'common-3', 'common-4']);
  for (const { texts } of shards) {
    expect(gzipSync(JSON.stringify(texts)).length).toBeLessThan(largestShard * 1.02);
  }
});
