/** What Wine cannot judge: what our interpreter refuses, and cases in which Wine itself gives no answer. */

import type { EngineRun } from './engine-run';
import type { Exceptions } from './exceptions';

/** Why nothing of a run can be compared. */
export interface UnjudgedOutcome {
  readonly id: string;
  readonly reason: string;
  applies(run: EngineRun): boolean;
}

/** Runs of which nothing is compared, by how they ended here. */
export const unjudgedOutcomes: readonly UnjudgedOutcome[] = [
  {
    id: 'not-modelled',
    reason: 'Our interpreter stops and says that it does not model this.',
    applies: ({ outcome }) => outcome === 'unsupported',
  },
  {
    id: 'endless',
    reason: 'Our interpreter finds no end within its step budget.',
    applies: ({ outcome }) => outcome === 'budget',
  },
];

/** Cases in which single aspects say nothing about Wine's cmd.exe. */
export const unjudgedCases: readonly Exceptions[] = [
  {
    id: 'exit-code-of-a-stub',
    reason:
      'The programs of cases are shell scripts: their exit codes never reach Wine’s cmd.exe, which leaves ERRORLEVEL as it was. Exit codes are compared with “cmd /c exit N”.',
    cases: {
      'exit/the code behind a program': ['exitCode'],
      'exit/the code behind a call of a program': ['exitCode'],
      'sequences/a program succeeds behind a failure': ['exitCode'],
    },
  },
];

/** Cases that Wine's cmd.exe does not survive: it crashes, or hangs. They are not run. */
export const casesThatBreakWine: readonly Exceptions[] = [
  {
    id: 'if-without-a-branch',
    reason: 'Wine reads beyond the end of an IF line without a command.',
    cases: {
      'errors/no branch': [],
      'if/if without a branch comes out of an empty variable': [],
    },
  },
  {
    id: 'empty-search',
    reason: 'Wine crashes at %NAME:=text%.',
    cases: { 'expansion/an empty replacement': [] },
  },
];
