import type { TextBlockProps } from '../../src/content/blocks';
import type { FileDefinition } from '../../src/definitions/schema/file';
import type { Values } from '../../src/definitions/schema/template';
import { fileBytes } from './file-bytes';

/**
 * The download of a file; URLs are without base URL.
 *
 * @returns undefined for a text that is shown but not offered as a file
 * @throws {RangeError} when CP932 cannot hold a character of it
 */
export function downloadOf(
  file: FileDefinition,
  values: Values,
): NonNullable<TextBlockProps['download']> | undefined {
  if (!file.download) return undefined;
  const bytes = fileBytes(file, values).length;
  return { href: `/scripts/${file.id}`, fileName: file.file, bytes };
}

/** URL of the page of a file's folder in the catalogue, without base URL. */
export function pairPageHref({ product, variant }: FileDefinition): string {
  return `/scripts/${product}/${variant}/`;
}
