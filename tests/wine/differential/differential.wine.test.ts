import { cpus } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WineWorkspace } from '../wine';
import { divergences } from './divergences';
import { generatedCases } from './generated/program';
import { handWrittenCases } from './hand-written';
import { judge, type Judgement } from './judge';
import { differingAspects } from './observation';
import { readRecord } from './recorded';
import { formatDifference, formatSummary, summaryOf } from './report';
import { unjudgedCases } from './unjudged';
import { caseVariable } from './wine-run';

/** A part of what `npm run differential` runs, always the same. */
const generated = 700;
const seed = 1;

const handWritten = handWrittenCases();
const cases = [...handWritten, ...generatedCases(generated, seed)];

let workspaces: readonly WineWorkspace[] = [];
let judgements: readonly Judgement[] = [];

beforeAll(async () => {
  workspaces = cpus()
    .slice(0, 4)
    .map(() => WineWorkspace.create([caseVariable]));
  judgements = await judge(workspaces, cases);
  console.log(formatSummary(summaryOf(judgements)));
}, 1_800_000);

afterAll(() => workspaces.forEach((workspace) => workspace.remove()));

function differences(isWanted: (judgement: Judgement) => boolean): string[] {
  return judgements
    .filter((judgement) => judgement.verdict.kind === 'different' && isWanted(judgement))
    .map(formatDifference);
}

it('are a thousand cases and more that can be compared', () => {
  expect(cases.length).toBeGreaterThanOrEqual(1000);
  expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
  const compared = judgements.filter(({ verdict }) => verdict.kind !== 'unjudged');
  expect(compared.length).toBeGreaterThanOrEqual(1000);
});

it('hand-written cases do the same in both interpreters, or differ as it is written down', () => {
  expect(differences(({ program }) => !program.id.startsWith('seed '))).toEqual([]);
});

it('generated programs do the same in both interpreters', () => {
  expect(differences(({ program }) => program.id.startsWith('seed '))).toEqual([]);
});

it('the record that npm test compares with tells what Wine does', () => {
  const { cases: recorded } = readRecord();
  const changed = judgements.filter(({ program, wine }) => {
    const known = recorded[program.id]?.observation;
    return known !== undefined && (wine === undefined || differingAspects(known, wine).length > 0);
  });
  expect(changed.map(({ program }) => program.id)).toEqual([]);
});

it('at least eight of ten generated programs are compared', () => {
  const compared = judgements.filter(
    ({ program, verdict }) => program.id.startsWith('seed ') && verdict.kind !== 'unjudged',
  );
  expect(compared.length).toBeGreaterThan(generated * 0.8);
});

describe.each([...divergences, ...unjudgedCases])('$id', ({ id, cases: listed }) => {
  it.each(Object.keys(listed))('still differs in %s', (name) => {
    const verdict = judgements.find(({ program }) => program.id === name)?.verdict;
    expect(verdict).toMatchObject({ group: id });
  });
});
