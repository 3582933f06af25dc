import { describe, expect, it } from 'vitest';
import { clusterStates, type ClusterState } from '../batch';
import { effectOf, simulate, subjectOf } from './simulate';

const state: ClusterState = { event: 'START', disk: 'SUCCESS', server: 'HOME' };
const subject = subjectOf(
  [
    'IF "%ARMS_EVENT%" == "START" GOTO NORMAL',
    'GOTO EXIT',
    ':NORMAL',
    'net start A',
    'IF ERRORLEVEL 1 GOTO FAILED',
    'ARMLOAD ID /S /M B',
    'GOTO EXIT',
    ':FAILED',
    'ARMBCAST /MSG "x" /A',
    ':EXIT',
  ].join('\r\n'),
  'start.bat',
);

describe('simulate', () => {
  it('gives each line passed with its conditions, its commands and the next line', () => {
    const { steps, commands, outcome } = simulate(subject, state);
    expect(steps.map(({ line, next }) => [line, next])).toEqual([
      [1, 3],
      [3, 4],
      [4, 5],
      [5, 6],
      [6, 7],
      [7, 10],
      [10, undefined],
    ]);
    expect(steps[0]?.decisions).toMatchObject([{ text: '"START" == "START"', holds: true }]);
    expect(steps[3]?.decisions).toMatchObject([{ text: 'ERRORLEVEL 1', holds: false }]);
    expect(steps[2]?.commands.map(({ text }) => text)).toEqual(['net start A']);
    expect(commands.map(({ index, step }) => [index, step])).toEqual([
      [0, 2],
      [1, 4],
    ]);
    expect(outcome).toBe('end');
  });

  it('lets a command fail', () => {
    const failed = simulate(subject, state, new Map([[4, 3]]));
    expect(failed.commands.map(({ text, exitCode }) => [text, exitCode])).toEqual([
      ['net start A', 3],
      ['ARMBCAST /MSG "x" /A', 0],
    ]);
    expect(effectOf(simulate(subject, state), failed)).toEqual({
      divergesAt: 4,
      sameCommands: false,
      exitCodeBefore: 0,
      exitCodeAfter: 0,
    });
  });

  it('says that nothing changes where no line asks', () => {
    const failed = simulate(subject, state, new Map([[6, 1]]));
    expect(effectOf(simulate(subject, state), failed)).toEqual({
      divergesAt: undefined,
      sameCommands: true,
      exitCodeBefore: 0,
      exitCodeAfter: 1,
    });
  });

  it.each([
    ['goto nowhere', 'missing-label', 'GOTOの行き先のラベル「nowhere」がありません'],
    ['dir | sort', 'unsupported', 'パイプ「|」は、この検査が対応していません'],
    [':a\ngoto a', 'budget', '10000ステップのうちに終わりません'],
  ])('tells in Japanese why a run stops: %s', (text, outcome, words) => {
    const simulation = simulate(subjectOf(text, 'x.bat'), state);
    expect(simulation.outcome).toBe(outcome);
    expect(simulation.problems).toEqual([expect.stringContaining(words)]);
    expect(simulation.problems.join('')).not.toMatch(/[a-z]+ [a-z]+ [a-z]+/);
  });

  it('ends in every state, also in a loop', () => {
    const loop = subjectOf(':a\r\ngoto a', 'x.bat');
    expect(clusterStates.map((each) => simulate(loop, each).outcome)).toEqual(
      clusterStates.map(() => 'budget'),
    );
  });
});
