import type { Judgement, Verdict } from './judge';
import type { Observation } from './observation';

/** How many of each kind, and of each group. */
export interface Summary {
  readonly cases: number;
  readonly equal: number;
  readonly different: number;
  readonly divergent: Readonly<Record<string, number>>;
  readonly unjudged: Readonly<Record<string, number>>;
}

/** Counts verdicts. */
export function summaryOf(judgements: readonly Judgement[]): Summary {
  const count = (kind: Verdict['kind']) =>
    judgements.filter(({ verdict }) => verdict.kind === kind).length;
  const byGroup = (kind: 'divergent' | 'unjudged') => {
    const groups: Record<string, number> = {};
    for (const { verdict } of judgements) {
      if (verdict.kind === kind) groups[verdict.group] = (groups[verdict.group] ?? 0) + 1;
    }
    return groups;
  };
  return {
    cases: judgements.length,
    equal: count('equal'),
    different: count('different'),
    divergent: byGroup('divergent'),
    unjudged: byGroup('unjudged'),
  };
}

/** The counts for a person to read. */
export function formatSummary({ cases, equal, different, divergent, unjudged }: Summary): string {
  return [
    `${cases} cases: ${equal} equal, ${different} different, ${total(divergent)} divergent, ${total(unjudged)} unjudged`,
    ...Object.entries(divergent).map(([group, number]) => `  divergent  ${number} ${group}`),
    ...Object.entries(unjudged).map(([group, number]) => `  unjudged   ${number} ${group}`),
  ].join('\n');
}

function total(groups: Readonly<Record<string, number>>): number {
  return Object.values(groups).reduce((sum, number) => sum + number, 0);
}

/** A difference for a person to read: the program, and what each made of it. */
export function formatDifference({ program, engine, wine, verdict }: Judgement): string {
  const aspects = verdict.kind === 'different' ? verdict.aspects : [];
  return [
    `${program.id}${program.arguments === '' ? '' : ` ${program.arguments}`}`,
    ...program.lines.map((line) => `  | ${line}`),
    ...Object.entries(program.files).flatMap(([name, text]) => [
      `  --- ${name}`,
      ...text.map((line) => `  | ${line}`),
    ]),
    ...(aspects === undefined || wine === undefined
      ? ['  Wine’s cmd.exe gives no answer.']
      : aspects.length === 0
        ? ['  They agree; divergences.ts or unjudged.ts says that they do not.']
        : aspects.flatMap((aspect) => [
            `  ${aspect}`,
            `    ours:   ${shown(engine.observation, aspect)}`,
            `    Wine’s: ${shown(wine, aspect)}`,
          ])),
  ].join('\n');
}

function shown(observation: Observation, aspect: keyof Observation): string {
  return JSON.stringify(observation[aspect]);
}
