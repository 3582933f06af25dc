import { gzipSync } from 'node:zlib';
import type { SearchRecord } from '../../../src/content/search';

/** The texts of some records, by their places among all. */
export interface TextShard {
  readonly name: string;
  readonly texts: Readonly<Record<number, string>>;
}

/** A page fetches several of them for the hits that it shows: each is to be small (gzip). */
export const largestShard = 40_000;

/**
 * The texts from which previews are cut, apart from the index: by product, and by kind where entries of all
 * products stand on one page. What is too large is halved.
 */
export function textShards(records: readonly SearchRecord[]): TextShard[] {
  const groups = new Map<string, number[]>();
  records.forEach((record, id) => {
    const name = groupOf(record);
    groups.set(name, [...(groups.get(name) ?? []), id]);
  });
  return [...groups].flatMap(([name, ids]) => {
    const parts = split(ids, records);
    return parts.map((part, at) => ({
      name: parts.length === 1 ? name : `${name}-${at + 1}`,
      texts: textsOf(part, records),
    }));
  });
}

function groupOf({ kind, products }: SearchRecord): string {
  if (kind === 'script') return `${products[0] ?? 'common'}-files`;
  return products.length === 1 ? (products[0] ?? 'common') : 'common';
}

function split(ids: readonly number[], records: readonly SearchRecord[]): (readonly number[])[] {
  if (ids.length < 2 || weight(textsOf(ids, records)) <= largestShard) return [ids];
  const middle = Math.ceil(ids.length / 2);
  return [...split(ids.slice(0, middle), records), ...split(ids.slice(middle), records)];
}

function textsOf(ids: readonly number[], records: readonly SearchRecord[]): Record<number, string> {
  return Object.fromEntries(ids.map((id) => [id, previewText(records[id])]));
}

/** Code is shown where it is the whole of a record; a section shows its prose. */
function previewText(record: SearchRecord | undefined): string {
  if (record === undefined) return '';
  return record.kind === 'script' ? `${record.text}\n${record.code}` : record.text;
}

function weight(texts: Readonly<Record<number, string>>): number {
  return gzipSync(JSON.stringify(texts), { level: 9 }).length;
}
