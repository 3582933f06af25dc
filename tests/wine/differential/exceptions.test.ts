import { describe, expect, it } from 'vitest';
import { divergences } from './divergences';
import { runByEngine } from './engine-run';
import { handWrittenCases } from './hand-written';
import { unjudgedGroup } from './judge';
import { casesThatBreakWine, unjudgedCases } from './unjudged';

const cases = handWrittenCases();
const groups = [...divergences, ...unjudgedCases, ...casesThatBreakWine];
const listed = groups.flatMap((group) => Object.keys(group.cases));

describe('divergences and what Wine cannot judge', () => {
  it('name cases that there are, each once', () => {
    const known = new Set(cases.map(({ id }) => id));
    expect(listed.filter((id) => !known.has(id))).toEqual([]);
    expect(listed.filter((id, index) => listed.indexOf(id) !== index)).toEqual([]);
  });

  it('have names of their own', () => {
    const ids = groups.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('say in what each case differs', () => {
    const compared = [...divergences, ...unjudgedCases].flatMap((group) =>
      Object.entries(group.cases),
    );
    expect(compared.filter(([, aspects]) => aspects.length === 0)).toEqual([]);
  });

  it('list no case that our interpreter refuses anyway', () => {
    const refused = cases.filter(
      (program) =>
        ['not-modelled', 'endless'].includes(unjudgedGroup(program, runByEngine(program)) ?? '') &&
        listed.includes(program.id),
    );
    expect(refused.map(({ id }) => id)).toEqual([]);
  });
});

it('at least nine of ten hand-written cases can be compared', () => {
  const unjudged = cases.filter(
    (program) => unjudgedGroup(program, runByEngine(program)) !== undefined,
  );
  expect(unjudged.length).toBeLessThan(cases.length / 10);
});
