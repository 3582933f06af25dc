import { expect, it } from 'vitest';
import { killWithoutLoad } from './rules/kill-without-load';
import { watchNotKilled } from './rules/watch-not-killed';
import { readScript, type ScriptPair } from './script';
import { unmatchedWatches, watchExample } from './unmatched-watches';

function pairOf(start: readonly string[], stop: readonly string[]): ScriptPair {
  const texts = watchExample(start, stop);
  return {
    start: readScript(texts.start, { file: 'start.bat' }),
    stop: readScript(texts.stop, { file: 'stop.bat' }),
  };
}

const found = (pair: ScriptPair) =>
  (['start', 'stop'] as const).flatMap((role) =>
    unmatchedWatches(pair, role).map(({ what, range }) => [role, range.start.line, what]),
  );

it('is content with the same watch in both scripts, in any case', () => {
  expect(found(pairOf(['ARMLOAD A /S /M X'], ['ARMKILL a']))).toEqual([]);
});

it('finds what either script has alone, once for each line', () => {
  const pair = pairOf(['ARMLOAD A /S /M X', 'ARMLOAD B /S /M Y'], ['ARMKILL A', 'ARMKILL C']);
  expect(found(pair)).toEqual([
    ['start', 6, 'B (START,SUCCESS,HOME)'],
    ['stop', 6, 'C (START,SUCCESS,HOME)'],
  ]);
});

it('looks in the same state only', () => {
  const pair = pairOf(
    ['IF "%ARMS_SERVER%" == "HOME" ARMLOAD A /S /M X'],
    ['IF "%ARMS_SERVER%" == "OTHER" ARMKILL A'],
  );
  expect(found(pair)).toEqual([
    ['start', 5, 'A (START,SUCCESS,HOME)'],
    ['stop', 5, 'A (START,SUCCESS,OTHER)'],
  ]);
});

it('is shown by both rules with one good example', () => {
  expect(killWithoutLoad.correct).toBe(watchNotKilled.correct);
  expect(killWithoutLoad.problem.start).toBe(watchNotKilled.correct.start);
  expect(watchNotKilled.problem.stop).toBe(killWithoutLoad.correct.stop);
});
