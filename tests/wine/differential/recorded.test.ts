import { describe, expect, it } from 'vitest';
import { runByEngine } from './engine-run';
import { handWrittenCases } from './hand-written';
import { type Judgement, unjudgedGroup, verdictOf } from './judge';
import { digestOf, readRecord } from './recorded';
import { formatDifference } from './report';

/** The hand-written cases without Wine: our interpreter against what Wine did when it was last asked. */

const record = readRecord();
const cases = handWrittenCases().map((program) => ({ program, engine: runByEngine(program) }));
const compared = cases.filter(
  ({ program, engine }) => unjudgedGroup(program, engine) === undefined,
);

describe('the record of Wine’s runs (npm run differential -- --runs 0 --record writes it)', () => {
  it('says who observed', () => {
    expect(record.interpreter).toMatch(/^Wine \d.*cmd\.exe$/);
  });

  it('is of the cases as they stand', () => {
    const recorded = Object.entries(record.cases).map(([id, { program }]) => [id, program]);
    expect(recorded).toEqual(compared.map(({ program }) => [program.id, digestOf(program)]));
  });

  it('tells what our interpreter does, or differs as it is written down', () => {
    const differences = compared
      .map(({ program, engine }): Judgement => {
        const wine = record.cases[program.id]?.observation;
        return { program, engine, wine, verdict: verdictOf(program, engine, wine) };
      })
      .filter(({ verdict }) => verdict.kind === 'different');
    expect(differences.map(formatDifference)).toEqual([]);
  });
});
