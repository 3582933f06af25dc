import { writeFileSync } from 'node:fs';
import { applyFixes } from '../../src/batch/linter';
import { writeText } from '../../src/encoding/read-text';
import { readArguments, UsageError } from './arguments';
import { readFile, scriptOf, UnreadableFile, type ScriptFile } from './files';
import { help } from './help';
import { lintFiles, type FileReport } from './lint-files';
import { writeReports } from './report';
import { writeAllStates, writeTrace } from './states';

/** What the command printed, and its exit code: 0 clean, 1 findings, 2 could not run. */
export interface CheckResult {
  readonly output: string;
  readonly errors: string;
  readonly exitCode: 0 | 1 | 2;
}

/**
 * Runs the command. Never throws for a wrong command line or a file that cannot be read.
 *
 * @param args without the program's name
 * @param colour whether the output is a terminal
 */
export function check(args: readonly string[], colour: boolean): CheckResult {
  try {
    const request = readArguments(args);
    if (request.help) return { output: help, errors: '', exitCode: 0 };
    const files = request.files.map(readFile);
    const { reports, written } = request.fix
      ? fixFiles(files)
      : { reports: lintFiles(files), written: '' };
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

/** How often fixes go in: one may uncover another. */
const rounds = 5;

/** Writes safe fixes and lints what came out. */
function fixFiles(files: readonly ScriptFile[]): {
  readonly reports: readonly FileReport[];
  readonly written: string;
} {
  let reports = lintFiles(files);
  const counts = new Map<string, number>();
  for (let round = 0; round < rounds; round += 1) {
    const fixed = reports.map(({ file, diagnostics }) => {
      const { text, applied } = applyFixes(file.script.text, diagnostics);
      counts.set(file.path, (counts.get(file.path) ?? 0) + applied.length);
      const decoded = { ...file.decoded, text };
      return applied.length === 0
        ? file
        : { ...file, decoded, script: scriptOf(file.path, decoded) };
    });
    const isDone = fixed.every((file, index) => file === reports[index]?.file);
    reports = lintFiles(fixed);
    if (isDone) break;
  }
  const written = reports.flatMap(({ file }) => {
    const count = counts.get(file.path) ?? 0;
    if (count === 0) return [];
    writeFileSync(file.path, writeText(file.decoded, file.script.text, file.path));
    return [`${file.path}: ${count}か所を直しました\n`];
  });
  return { reports, written: written.join('') };
}
