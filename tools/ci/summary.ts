/** Adds up the reports that the test runs left in a folder (vitest.config.mts, TEST_RESULTS). */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  /** False also when a file failed before its first test. */
  readonly success: boolean;
}

/**
 * @param folder holds Vitest's JSON reports and nothing else
 * @returns `N passed, N failed`; a run that failed without a failed test counts as one
 */
export function summarize(folder: string): string {
  const reports = readdirSync(folder).map(
    (file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Report,
  );
  const passed = reports.map(({ numPassedTests }) => numPassedTests);
  const failed = reports.map(({ numFailedTests, success }) =>
    numFailedTests === 0 && !success ? 1 : numFailedTests,
  );
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  return `${sum(passed)} passed, ${sum(failed)} failed`;
}
