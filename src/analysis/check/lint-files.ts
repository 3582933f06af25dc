import { lintPair, lintScript, type LintDiagnostic } from '../../batch/linter';
import { notInCp932 } from '../../batch/linter/rules/not-in-cp932';
import { readable } from './parser-findings';
import type { ScriptFile } from './script-file';

/** The findings of one file, in Japanese. */
export interface FileReport {
  readonly file: ScriptFile;
  readonly diagnostics: readonly LintDiagnostic[];
}

/**
 * Lints files. A start and a stop script that stand alone in their folder among the files are a pair.
 *
 * @returns a report for each file, in the order given
 */
export function lintFiles(files: readonly ScriptFile[]): readonly FileReport[] {
  const together = new Map<ScriptFile, readonly LintDiagnostic[]>();
  for (const folder of new Set(files.map(folderOf))) {
    const own = files.filter((file) => folderOf(file) === folder);
    const [start, ...starts] = own.filter(({ script }) => script.role === 'start');
    const [stop, ...stops] = own.filter(({ script }) => script.role === 'stop');
    if (!start || !stop || starts.length > 0 || stops.length > 0) continue;
    const found = lintPair({ start: start.script, stop: stop.script });
    for (const file of [start, stop]) {
      together.set(
        file,
        found.filter((diagnostic) => diagnostic.file === file.path),
      );
    }
  }
  return files.map((file) => ({
    file,
    diagnostics: withoutRepetitions(together.get(file) ?? lintScript(file.script)).map(readable),
  }));
}

/**
 * A character that CP932 cannot hold is told once: where another rule knows what it stands for, and mends
 * it, that says more (a yen sign that should be a backslash).
 */
function withoutRepetitions(found: readonly LintDiagnostic[]): readonly LintDiagnostic[] {
  const mended = new Set(
    found
      .filter(({ fix }) => fix)
      .map(({ range: { start, end } }) => `${start.offset}-${end.offset}`),
  );
  return found.filter(
    ({ ruleId, range: { start, end } }) =>
      ruleId !== notInCp932.id || !mended.has(`${start.offset}-${end.offset}`),
  );
}

function folderOf({ path }: ScriptFile): string {
  return path.replace(/[^\\/]*$/, '');
}
