import data from '@generated/values/default/kit.json';
import { insertLogLines, type ShownLines } from './insert-log-lines';

/**
 * The lines of a script with the log entries of chapter 8 between them. Whoever imports this brings all texts
 * of the site along: it belongs into chunks that are loaded on demand.
 *
 * @returns undefined for a script that has none
 */
export function withLogLines(shown: ShownLines & { readonly path: string }): string | undefined {
  const file = data.files.find(({ id }) => id === shown.path);
  return file === undefined || file.log.length === 0 ? undefined : insertLogLines(shown, file);
}
