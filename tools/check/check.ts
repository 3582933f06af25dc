import { fixFiles } from '../../src/analysis/check/fix-files';
import { lintFiles, type FileReport } from '../../src/analysis/check/lint-files';
import type { ScriptFile } from '../../src/analysis/check/script-file';
import { readArguments, UsageError } from './arguments';
import { readFile, UnreadableFile, UnwritableFile, writeFile } from './files';
import { help } from './help';
import { writeReports } from './report';
import { writeAllStates, writeTrace } from './states';

/** What the command printed, and its exit code: 0 clean, 1 findings, 2 could not run. */
export interface CheckResult {
  readonly output: string;
  readonly errors: string;
  readonly exitCode: 0 | 1 | 2;
}

/**
 * Runs the command. Never throws for a wrong command line, or a file that cannot be read or written.
 *
 * @param args without the program's name
 * @param colour whether the output is a terminal
 */
export function check(args: readonly string[], colour: boolean): CheckResult {
  try {
    const request = readArguments(args);
    if (request.help) return { output: help, errors: '', exitCode: 0 };
    const files = request.files.map(readFile);
    const { reports, written, refused } = request.fix
      ? writeFixes(files)
      : { reports: lintFiles(files), written: '', refused: '' };
    // What is left to say is of texts that stand in no file.
    if (refused !== '') return { output: '', errors: `${written}${refused}`, exitCode: 2 };
    const states = reports.flatMap(({ file }) => [
      ...(request.state === undefined ? [] : [writeTrace(file, request.state)]),
      ...(request.allStates ? [writeAllStates(file)] : []),
    ]);
    return {
      output: [...states, writeReports(reports, request.format, colour)].join(''),
      errors: written,
      exitCode: reports.some(({ diagnostics }) => diagnostics.length > 0) ? 1 : 0,
    };
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof UnreadableFile)) throw error;
    return { output: '', errors: `${error.message}\n`, exitCode: 2 };
  }
}

/** Writes safe fixes, and tells what is left, what was written, and which files refused it. */
function writeFixes(files: readonly ScriptFile[]): {
  readonly reports: readonly FileReport[];
  readonly written: string;
  readonly refused: string;
} {
  const reports = fixFiles(files);
  let written = '';
  let refused = '';
  for (const { file, fixes } of reports) {
    if (fixes === 0) continue;
    try {
      writeFile(file);
      written += `${file.path}: ${fixes}か所を直しました\n`;
    } catch (error) {
      if (!(error instanceof UnwritableFile)) throw error;
      refused += `${error.message}\n`;
    }
  }
  return { reports, written, refused };
}
