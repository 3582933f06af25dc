import { checksumList } from './checksums';
import type { Download } from './downloads';
import { catalogEntries, catalogJson } from './entries';

/**
 * Every file below `/scripts/` that is no page: the downloads and the two lists of them.
 *
 * @returns path relative to `/scripts/` → bytes; the lists are UTF-8
 */
export function publishedFiles(downloads: readonly Download[]): ReadonlyMap<string, Uint8Array> {
  const utf8 = new TextEncoder();
  return new Map([
    ...downloads.map(({ file, bytes }) => [file.id, bytes] as const),
    ['catalog.json', utf8.encode(catalogJson(catalogEntries(downloads)))] as const,
    ['SHA256SUMS', utf8.encode(checksumList(downloads))] as const,
  ]);
}
