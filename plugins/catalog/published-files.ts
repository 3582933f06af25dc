import type { FilesByPath } from '../support/serve-files';
import { checksumList } from './checksums';
import type { Download } from './downloads';
import { catalogEntries, catalogJson } from './entries';

/**
 * Every file below `/scripts/` that is no page: the downloads and the two lists of them.
 *
 * @returns the bytes by their paths from the root of the site; the lists are UTF-8
 */
export function publishedFiles(downloads: readonly Download[]): FilesByPath {
  const utf8 = new TextEncoder();
  return new Map([
    ...downloads.map(({ file, bytes }) => [`scripts/${file.id}`, bytes] as const),
    ['scripts/catalog.json', utf8.encode(catalogJson(catalogEntries(downloads)))] as const,
    ['scripts/SHA256SUMS', utf8.encode(checksumList(downloads))] as const,
  ]);
}
