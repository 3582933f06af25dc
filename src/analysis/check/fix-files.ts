import { applyFixes } from '../../batch/linter';
import { lintFiles, type FileReport } from './lint-files';
import { withText, type ScriptFile } from './script-file';

/** How often fixes go in: one may uncover another. */
const rounds = 5;

/** A file after all safe fixes, what is left to say of it, and how many places were mended. */
export interface FixedReport extends FileReport {
  readonly fixes: number;
}

/**
 * Applies every safe fix, and lints what came out.
 *
 * @param reports what was found so far; made when absent
 * @returns one report for each file, in the order given
 */
export function fixFiles(
  files: readonly ScriptFile[],
  reports: readonly FileReport[] = lintFiles(files),
): readonly FixedReport[] {
  let current = reports.map((report): FixedReport => ({ ...report, fixes: 0 }));
  for (let round = 0; round < rounds; round += 1) {
    const fixed = current.map(({ file, diagnostics, fixes }) => {
      const { text, applied } = applyFixes(file.script.text, diagnostics);
      return applied.length === 0
        ? { file, fixes }
        : { file: withText(file, text), fixes: fixes + applied.length };
    });
    if (fixed.every(({ file }, index) => file === current[index]?.file)) break;
    current = lintFiles(fixed.map(({ file }) => file)).map((report, index) => ({
      ...report,
      fixes: fixed[index]?.fixes ?? 0,
    }));
  }
  return current;
}
