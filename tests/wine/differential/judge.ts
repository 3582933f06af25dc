import { divergences } from './divergences';
import { runByEngine, type EngineRun } from './engine-run';
import type { DifferentialCase } from './case';
import type { Exceptions } from './exceptions';
import { differingAspects, type Aspect, type Observation } from './observation';
import { casesThatBreakWine, unjudgedCases, unjudgedOutcomes } from './unjudged';
import { runByWine, type WineRuns } from './wine-run';
import type { WineWorkspace } from '../wine';

/** What comes of a comparison. */
export type Verdict =
  | { readonly kind: 'equal' }
  /** Nobody can say. */
  | { readonly kind: 'unjudged'; readonly group: string }
  /** They differ as `divergences.ts` says. */
  | { readonly kind: 'divergent'; readonly group: string }
  /** They differ, or no longer differ as they should; undefined: Wine gives no answer. */
  | { readonly kind: 'different'; readonly aspects: readonly Aspect[] | undefined };

/** A case with what both made of it. */
export interface Judgement {
  readonly program: DifferentialCase;
  readonly engine: EngineRun;
  readonly wine: Observation | undefined;
  readonly verdict: Verdict;
}

/** Why Wine need not run a case at all; undefined when it must. */
export function unjudgedGroup(program: DifferentialCase, engine: EngineRun): string | undefined {
  return (
    unjudgedOutcomes.find((outcome) => outcome.applies(engine))?.id ??
    groupOf(casesThatBreakWine, program.id)?.id
  );
}

/** Compares what both made of a case. */
export function verdictOf(
  program: DifferentialCase,
  engine: EngineRun,
  wine: Observation | undefined,
): Verdict {
  const group = unjudgedGroup(program, engine);
  if (group !== undefined) return { kind: 'unjudged', group };
  if (wine === undefined) return { kind: 'different', aspects: undefined };
  const aspects = differingAspects(engine.observation, wine);
  const expected = groupOf([...divergences, ...unjudgedCases], program.id);
  if (expected === undefined) {
    return aspects.length === 0 ? { kind: 'equal' } : { kind: 'different', aspects };
  }
  if (String(aspects) !== String(expected.cases[program.id])) return { kind: 'different', aspects };
  const unjudged = unjudgedCases.some(({ id }) => id === expected.id);
  return { kind: unjudged ? 'unjudged' : 'divergent', group: expected.id };
}

function groupOf(groups: readonly Exceptions[], id: string): Exceptions | undefined {
  return groups.find(({ cases }) => Object.hasOwn(cases, id));
}

/**
 * Runs cases in both. What differs is run again: under load a program of a case can start so late that
 * its process id no longer tells the order. A real difference stays.
 *
 * @param workspaces as many as may work at once
 * @param progress told how many cases Wine has run
 */
export async function judge(
  workspaces: readonly WineWorkspace[],
  cases: readonly DifferentialCase[],
  { attempts = 3, progress = (_: number) => {} } = {},
): Promise<Judgement[]> {
  const engines = new Map(cases.map((program) => [program.id, runByEngine(program)]));
  const judgements = (runs: WineRuns): Judgement[] =>
    cases.flatMap((program) => {
      const engine = engines.get(program.id);
      if (engine === undefined) return [];
      const wine = runs.get(program.id);
      return [{ program, engine, wine, verdict: verdictOf(program, engine, wine) }];
    });

  const runs = new Map<string, Observation | undefined>();
  let waiting = judgements(runs).filter(({ verdict }) => verdict.kind !== 'unjudged');
  for (let attempt = 1; attempt <= attempts && waiting.length > 0; attempt += 1) {
    const found = await runByWine(
      workspaces,
      waiting.map(({ program }) => program),
      progress,
    );
    for (const [id, observation] of found) runs.set(id, observation);
    waiting = judgements(runs).filter(({ verdict }) => verdict.kind === 'different');
  }
  return judgements(runs);
}
