import { zipSync, type Zippable } from 'fflate';
import { archiveFolder, archiveName } from '../../src/content/archive-name';
import type { ArchiveRef } from '../../src/content/pages';
import type { Definitions } from '../../src/definitions/definitions';
import type { FilesByPath } from '../support/serve-files';
import { checksumList, sha256, sumLines } from './checksums';
import type { Download } from './downloads';
import { variantsOf } from './variants';

/** A ZIP file of downloads. */
export interface Archive extends ArchiveRef {
  /** What it holds: empty for everything, a product, or product and variant (`server/multi/server1`). */
  readonly scope: string;
  readonly bytes: Uint8Array;
}

/**
 * The archives: everything, each product, each page of a variant with the files that belong to it.
 * Those that would hold no file are left out.
 *
 * @returns in that order
 */
export function buildArchives(
  definitions: Definitions,
  downloads: readonly Download[],
): readonly Archive[] {
  const products = [...new Set([...definitions.files.values()].map(({ product }) => product))];
  const scopes = [
    { scope: '', own: downloads },
    ...products.map((product) => ({
      scope: product as string,
      own: downloads.filter(({ file }) => file.product === product),
    })),
    ...products.flatMap((product) =>
      variantsOf(definitions, product).map(({ variant, start, stop, others }) => {
        const files = [start, stop, ...others];
        return {
          scope: `${product}/${variant}`,
          own: downloads.filter(({ file }) => files.includes(file)),
        };
      }),
    ),
  ];
  return scopes
    .filter(({ own }) => own.length > 0)
    .map(({ scope, own }) => {
      const fileName = archiveName(scope);
      const bytes = zip(own);
      const href = `/${archiveFolder}/${fileName}`;
      return { scope, href, fileName, bytes, size: bytes.length, files: own.length };
    });
}

/**
 * ZIP knows the time of a file, to two seconds in the writer's own zone; ours have none. This is its first
 * one, and the same in every zone.
 */
const noTime = new Date(1980, 0, 1);

/**
 * The files at their paths below `/scripts/`, with a `SHA256SUMS` of them. The same files give the same
 * bytes on every machine.
 */
function zip(downloads: readonly Download[]): Uint8Array {
  const sorted = [...downloads].sort((a, b) => (a.file.id < b.file.id ? -1 : 1));
  const files: Zippable = {};
  for (const { file, bytes } of sorted) files[file.id] = bytes;
  files.SHA256SUMS = new TextEncoder().encode(checksumList(sorted));
  return zipSync(files, { level: 9, mtime: noTime });
}

/** The archives and their checksums, by their paths from the root of the site. */
export function archiveFiles(archives: readonly Archive[]): FilesByPath {
  const sums = sumLines(
    archives.map(({ fileName, bytes }) => ({ path: fileName, digest: sha256(bytes) })),
  );
  return new Map([
    ...archives.map(({ fileName, bytes }) => [`${archiveFolder}/${fileName}`, bytes] as const),
    [`${archiveFolder}/SHA256SUMS`, new TextEncoder().encode(sums)] as const,
  ]);
}

/** Whether a path can be one of {@link archiveFiles}. */
export function isArchiveFile(path: string): boolean {
  return path.startsWith(`${archiveFolder}/`) && !path.endsWith('/');
}

/** An archive as pages link to it. */
export function archiveRef({ href, fileName, size, files }: Archive): ArchiveRef {
  return { href, fileName, size, files };
}
