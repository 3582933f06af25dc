import { describe, expect, it } from 'vitest';
import { plainCase } from './case';
import { runByEngine } from './engine-run';
import { verdictOf, type Judgement } from './judge';
import type { Observation } from './observation';
import { formatDifference, formatSummary, summaryOf } from './report';

function judged(
  id: string,
  lines: readonly string[],
  changes: Partial<Observation> = {},
): Judgement {
  const program = { ...plainCase, id, lines };
  const engine = runByEngine(program);
  const wine = { ...engine.observation, ...changes };
  return { program, engine, wine, verdict: verdictOf(program, engine, wine) };
}

const divergent = judged('exit/the code behind a set', ['set VA=b'], { exitCode: 9 });

describe('verdictOf', () => {
  it.each<[string, Judgement, object]>([
    ['equal', judged('a', ['echo a']), { kind: 'equal' }],
    [
      'different',
      judged('a', ['echo a'], { output: ['b'], files: { f: '' } }),
      { kind: 'different', aspects: ['output', 'files'] },
    ],
    [
      'equal where nobody knows',
      judged('a', ['exit'], { environment: { VA: '1' } }),
      { kind: 'equal' },
    ],
    ['divergent', divergent, { kind: 'divergent', group: 'set-clears-the-level' }],
    [
      'different when it differs otherwise',
      judged('exit/the code behind a set', ['set VA=b'], { output: ['b'] }),
      { kind: 'different', aspects: ['output'] },
    ],
    [
      'different when a divergence is gone',
      judged('exit/the code behind a set', ['set VA=b']),
      { kind: 'different', aspects: [] },
    ],
    [
      'unjudged for a stub',
      judged('exit/the code behind a program', ['foo'], { exitCode: 9 }),
      { kind: 'unjudged', group: 'exit-code-of-a-stub' },
    ],
    [
      'unjudged when it is not modelled',
      judged('a', ['a | b']),
      { kind: 'unjudged', group: 'not-modelled' },
    ],
    [
      'unjudged when it does not end',
      judged('a', [':a', 'goto a']),
      { kind: 'unjudged', group: 'endless' },
    ],
    [
      'unjudged when it breaks Wine',
      judged('errors/no branch', ['if a==a']),
      { kind: 'unjudged', group: 'if-without-a-branch' },
    ],
  ])('is %s', (_, { verdict }, expected) => {
    expect(verdict).toEqual(expected);
  });

  it('is different when Wine gives no answer', () => {
    const { program, engine } = divergent;
    expect(verdictOf({ ...program, id: 'a' }, engine, undefined)).toEqual({
      kind: 'different',
      aspects: undefined,
    });
  });

  it('does not mind the order of names', () => {
    const { verdict } = judged('a', ['set VA=1', 'set VB=2'], {
      environment: { VB: '2', VA: '1' },
    });
    expect(verdict.kind).toBe('equal');
  });
});

describe('the report', () => {
  it('counts', () => {
    const judgements = [
      judged('a', ['echo a']),
      judged('b', ['foo'], { calls: [] }),
      divergent,
      judged('c', ['a | b']),
    ];
    expect(formatSummary(summaryOf(judgements))).toBe(
      [
        '4 cases: 1 equal, 1 different, 1 divergent, 1 unjudged',
        '  divergent  1 set-clears-the-level',
        '  unjudged   1 not-modelled',
      ].join('\n'),
    );
  });

  it('shows a difference', () => {
    const { program, ...rest } = judged('b', ['foo x'], { calls: [] });
    const shown = { program: { ...program, arguments: 'p', files: { 'o.bat': ['bar'] } }, ...rest };
    expect(formatDifference(shown)).toBe(
      [
        'b p',
        '  | foo x',
        '  --- o.bat',
        '  | bar',
        '  calls',
        '    ours:   [["foo","x"]]',
        '    Wine’s: []',
      ].join('\n'),
    );
    expect(
      formatDifference({ ...shown, verdict: { kind: 'different', aspects: undefined } }),
    ).toContain('gives no answer');
    expect(formatDifference({ ...shown, verdict: { kind: 'different', aspects: [] } })).toContain(
      'They agree',
    );
  });
});
