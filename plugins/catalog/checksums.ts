import { createHash } from 'node:crypto';
import type { Download } from './downloads';

/** The SHA-256 digest of bytes, in lower-case hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * `SHA256SUMS` as `sha256sum -c` reads it in the folder `scripts/`: digest, two blanks, path, LF.
 *
 * @returns one line per download, in the order of the paths' code units
 */
export function checksumList(downloads: readonly Download[]): string {
  return sumLines(downloads.map(({ file, bytes }) => ({ path: file.id, digest: sha256(bytes) })));
}

/** Lines of a checksum file, in the order of the paths' code units. */
export function sumLines(
  sums: readonly { readonly path: string; readonly digest: string }[],
): string {
  return [...sums]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, digest }) => `${digest}  ${path}\n`)
    .join('');
}
