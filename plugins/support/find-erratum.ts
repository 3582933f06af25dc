import { readFileSync } from 'node:fs';
import type { DefinedAt } from '../../src/definitions/schema/defined-at';

/**
 * Finds where an erratum is stated. Errata are plain data without a place of their own: the line that
 * gives the id is looked for.
 *
 * @param files absolute paths of the files to look in
 * @param id the erratum's
 * @returns undefined when no file states it on a line of its own
 */
export function findErratum(files: readonly string[], id: string): DefinedAt | undefined {
  const statement = new RegExp(`^\\s*id: ['"]${id}['"],?$`);
  for (const file of files) {
    const lines = readFileSync(file, 'utf8').split('\n');
    const line = lines.findIndex((text) => statement.test(text)) + 1;
    if (line > 0) return { file, line };
  }
  return undefined;
}
