import {
  clusterStates,
  lineText,
  type ClusterState,
  type Program,
  type TraceEntry,
} from '../../batch';
import type { ScriptRole } from '../../batch/linter';
import type { PublishedScript } from '../published-script';
import { plainWords, wordsOf, type Word } from '../words';
import { align, changeCost, isSameProgram, ownValues, type AlignedCommand } from './align';
import { publishedLine, publishedStatements, statementsOf } from './statements';

/** A script of the reader's. */
export interface OwnScript {
  readonly role: ScriptRole;
  readonly program: Program;
  /** For each state, in their order, the commands that run. */
  readonly runs: readonly (readonly Pick<TraceEntry, 'line' | 'argv'>[])[];
}

/** A statement in which the reader's scripts differ from the published ones. */
export interface Difference {
  readonly role: ScriptRole;
  /** `own` stands in the reader's script alone, `published` in the published one alone. */
  readonly kind: 'changed' | 'own' | 'published';
  readonly ownLine?: number;
  readonly ownText?: string;
  readonly publishedLine?: number;
  readonly publishedText?: string;
}

/** A value that the reader has in the place of a parameter. */
export interface OwnValue {
  readonly param: string;
  readonly published: string;
  readonly own: readonly string[];
}

/** A folder of published scripts. */
export interface VariantRef {
  readonly product: string;
  readonly variant: string;
}

export interface Nearest extends VariantRef {
  /** Others that are just as near: their scripts are the same but for comments. */
  readonly equallyNear: readonly VariantRef[];
  readonly differences: readonly Difference[];
  readonly values: readonly OwnValue[];
  /** States in which one of the scripts runs other commands, values of parameters aside. */
  readonly differingStates: readonly ClusterState[];
}

interface Pair {
  readonly own: OwnScript;
  readonly published: PublishedScript;
}

/**
 * Finds the published scripts that do what the reader's do: by the commands of all 16 states; where two
 * are equally near, by their text. Values of parameters hardly count: they are the reader's own.
 *
 * @param own one script, or the start and the stop script of a group
 * @param published every published script
 * @returns undefined when there is nothing to compare, or nothing in common
 */
export function findNearest(
  own: readonly OwnScript[],
  published: readonly PublishedScript[],
): Nearest | undefined {
  const candidates = [...new Set(published.map(folderOf))].flatMap((folder) => {
    const pairs = own.flatMap((script) => {
      const theirs = published.find((one) => one.role === script.role && folderOf(one) === folder);
      return theirs === undefined ? [] : [{ own: script, published: theirs }];
    });
    const [first] = pairs;
    return first === undefined || pairs.length < own.length
      ? []
      : [{ first: first.published, pairs, ...measure(pairs) }];
  });
  const [best] = candidates.sort((a, b) => a.cost - b.cost || a.textCost - b.textCost);
  if (best === undefined || best.common === 0) return undefined;
  return {
    ...referenceTo(best.first),
    equallyNear: candidates
      .filter(({ cost, textCost }) => cost === best.cost && textCost === best.textCost)
      .filter((candidate) => candidate !== best)
      .map(({ first }) => referenceTo(first)),
    differingStates: best.differingStates,
    ...differences(best.pairs),
  };
}

function referenceTo({ product, variant }: PublishedScript): VariantRef {
  return { product, variant };
}

function folderOf({ product, variant }: PublishedScript): string {
  return `${product}/${variant}`;
}

interface Measure {
  readonly cost: number;
  readonly textCost: number;
  /** How many commands run alike. */
  readonly common: number;
  readonly differingStates: readonly ClusterState[];
}

function measure(pairs: readonly Pair[]): Measure {
  let cost = 0;
  let textCost = 0;
  let common = 0;
  const differing = new Set<ClusterState>();
  for (const { own, published } of pairs) {
    const known = new Map<string, ReturnType<typeof align>>();
    clusterStates.forEach((state, index) => {
      const run = ownRuns(own)[index];
      const lines = published.runs[index] ?? [];
      const key = `${run?.same}|${lines.join()}`;
      const aligned =
        known.get(key) ??
        align(
          run?.commands ?? [],
          lines.map((line) => ({ line, words: wordsOfLine(published, line) })),
        );
      known.set(key, aligned);
      cost += aligned.cost;
      common += aligned.rows.filter(({ kind }) => kind === 'same' || kind === 'changed').length;
      if (aligned.rows.some((row) => !isAlike(row))) differing.add(state);
    });
    textCost += differingLines(
      own.program.source.lines.map(({ text }) => text),
      published.rendered.lines.map(lineText),
    );
  }
  return {
    // Sums of fractions: equal costs shall be equal.
    cost: Math.round(cost * 1e6) / 1e6,
    textCost,
    common,
    differingStates: clusterStates.filter((state) => differing.has(state)),
  };
}

type Row = ReturnType<typeof align>['rows'][number];

function isAlike(row: Row): boolean {
  return (
    row.kind === 'same' ||
    (row.kind === 'changed' && parameterValues(row.left, row.right) !== undefined)
  );
}

interface OwnRun {
  readonly commands: readonly AlignedCommand[];
  /** Index of the first state that runs the same. */
  readonly same: number;
}

const knownRuns = new WeakMap<OwnScript, readonly OwnRun[]>();

/** The runs of a script, read once for all scripts that it is compared with. */
function ownRuns(script: OwnScript): readonly OwnRun[] {
  const known = knownRuns.get(script);
  if (known !== undefined) return known;
  const keys = script.runs.map((run) => JSON.stringify(run.map(({ line, argv }) => [line, argv])));
  const runs = script.runs.map((run, index) => ({
    commands: run.map(({ line, argv }) => ({ line, words: plainWords(argv) })),
    same: keys.indexOf(keys[index] ?? ''),
  }));
  knownRuns.set(script, runs);
  return runs;
}

const knownWords = new WeakMap<PublishedScript, Map<number, readonly Word[]>>();

function wordsOfLine(script: PublishedScript, line: number): readonly Word[] {
  const known = knownWords.get(script) ?? new Map<number, readonly Word[]>();
  knownWords.set(script, known);
  const rendered = script.rendered.lines[line - 1];
  const words = known.get(line) ?? (rendered === undefined ? [] : wordsOf(rendered));
  known.set(line, words);
  return words;
}

function differences(pairs: readonly Pair[]): Pick<Nearest, 'differences' | 'values'> {
  const found: Difference[] = [];
  const values = new Map<string, OwnValue & { readonly own: string[] }>();
  for (const { own, published } of pairs) {
    const rows = align(statementsOf(own.program), publishedStatements(published.rendered)).rows;
    for (const row of rows) {
      if (row.kind === 'same') continue;
      const parameters = row.kind === 'changed' ? parameterValues(row.left, row.right) : undefined;
      for (const { param, own: value, published: original } of parameters ?? []) {
        const entry = values.get(param) ?? { param, published: original, own: [] };
        if (!entry.own.includes(value)) entry.own.push(value);
        values.set(param, entry);
      }
      if (parameters === undefined) found.push(differenceOf(row, { own, published }));
    }
  }
  return { differences: found, values: [...values.values()] };
}

function differenceOf({ kind, left, right }: Row, { own, published }: Pair): Difference {
  return {
    role: own.role,
    kind: kind === 'left' ? 'own' : kind === 'right' ? 'published' : 'changed',
    ...(left && {
      ownLine: left.line,
      ownText: own.program.source.lines[left.line - 1]?.text.trim() ?? '',
    }),
    ...(right && {
      publishedLine: right.line,
      publishedText: publishedLine(published.rendered, right.line),
    }),
  };
}

interface ParameterValue {
  readonly param: string;
  readonly published: string;
  readonly own: string;
}

/**
 * The values that a command has in the places of parameters.
 *
 * @returns those that differ; undefined when the commands differ in more than that
 */
function parameterValues(
  own: AlignedCommand,
  published: AlignedCommand,
): readonly ParameterValue[] | undefined {
  if (own.words.length !== published.words.length || changeCost(own, published) === Infinity) {
    return undefined;
  }
  const found: ParameterValue[] = [];
  for (const [index, theirs] of published.words.entries()) {
    const word = own.words[index];
    if (word === undefined || word.text === theirs.text) continue;
    if (index === 0 && isSameProgram(word, theirs)) continue;
    const inWord = ownValues(word, theirs);
    if (inWord === undefined) return undefined;
    for (const [param, value] of inWord) {
      const original = theirs.pieces.find((piece) => piece.param === param)?.text ?? '';
      if (value !== original) found.push({ param, published: original, own: value });
    }
  }
  return found;
}

/** How many lines stand on one side alone, in any order; comments and blanks do not count. */
function differingLines(left: readonly string[], right: readonly string[]): number {
  const counts = new Map<string, number>();
  const count = (lines: readonly string[], by: number): void => {
    for (const line of lines) {
      const text = line.trim().replace(/\s+/g, ' ').toLowerCase();
      if (text === '' || /^(rem\b|::)/.test(text)) continue;
      counts.set(text, (counts.get(text) ?? 0) + by);
    }
  };
  count(left, 1);
  count(right, -1);
  return [...counts.values()].reduce((sum, value) => sum + Math.abs(value), 0);
}
