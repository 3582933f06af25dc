import type { CatalogEntry } from '../../src/content/pages';
import { productName } from '../../src/definitions/products';
import { sha256 } from './checksums';
import type { Download } from './downloads';
import { verifiedOf } from './verification/record';

/**
 * The downloads as the pages list them.
 *
 * @returns one entry per download, in their order
 */
export function catalogEntries(downloads: readonly Download[]): readonly CatalogEntry[] {
  return downloads.map(({ file, bytes }) => {
    const digest = sha256(bytes);
    return {
      path: file.id,
      product: file.product,
      productName: productName(file.product),
      variant: file.variant,
      file: file.file,
      standby: file.standby,
      database: file.database,
      group: file.group,
      role: file.role,
      encoding: 'CP932',
      newline: 'CRLF',
      bytes: bytes.length,
      sha256: digest,
      source: { guide: file.source.guide, section: file.source.section },
      errata: [...new Set(file.errata)],
      verified: verifiedOf(file.id, digest),
    };
  });
}

/** `/scripts/catalog.json`: names of products stand elsewhere, here are slugs. */
export function catalogJson(entries: readonly CatalogEntry[]): string {
  const scripts = entries.map((entry) => ({ ...entry, productName: undefined }));
  return `${JSON.stringify({ scripts }, null, 2)}\n`;
}
