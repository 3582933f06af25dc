import { expect, it } from 'vitest';
import { makeTestFolder } from '../../tests/support/temporary-folder';
import { summarize } from './summary';

const report = (numPassedTests: number, numFailedTests: number, success: boolean) =>
  JSON.stringify({ numPassedTests, numFailedTests, success });

it('adds up all runs', () => {
  const folder = makeTestFolder({ '1.json': report(3, 0, true), '2.json': report(4, 2, false) });
  expect(summarize(folder)).toBe('7 passed, 2 failed');
});

it('counts a run that broke before its tests', () => {
  expect(summarize(makeTestFolder({ '1.json': report(3, 0, false) }))).toBe('3 passed, 1 failed');
});
