import { createHash } from 'node:crypto';
import type { SearchRecord } from '../../../src/content/search';
import type { Words } from '../shared/thesaurus';
import { indexScript, textScript } from '../shared/scripts';
import { packIndex } from './pack-index';
import { textShards } from './text-shards';

/**
 * The files of the embedded search: the index, and the texts for previews. They are classic scripts, so
 * that they load where nothing can be fetched: from a disk, without a server.
 *
 * @returns UTF-8 by path from the root of the site
 */
export function searchFiles(
  records: readonly SearchRecord[],
  words: Words,
): ReadonlyMap<string, Uint8Array> {
  const utf8 = new TextEncoder();
  const build = createHash('sha256').update(JSON.stringify(records)).digest('hex').slice(0, 8);
  const shards = textShards(records);
  const shardOf = new Map(
    shards.flatMap(({ name, texts }) =>
      Object.keys(texts).map((id) => [Number(id), name] as const),
    ),
  );
  const names = records.map((_record, id) => shardOf.get(id) ?? '');
  return new Map([
    [indexScript.path, utf8.encode(indexScript.call(packIndex(records, names, words, build)))],
    ...shards.map(
      ({ name, texts }) =>
        [textScript.path(name), utf8.encode(textScript.call({ build, name, texts }))] as const,
    ),
  ]);
}
