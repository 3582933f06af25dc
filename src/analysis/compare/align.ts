import { programName } from '../../batch/linter/action';
import { intendedCommand } from '../../batch/linter/names';
import type { Word } from '../words';

/** A command to be compared. */
export interface AlignedCommand {
  readonly line: number;
  readonly words: readonly Word[];
}

/** A row of two command lists set side by side. */
export type AlignedRow<Command = AlignedCommand> =
  | { readonly kind: 'same' | 'changed'; readonly left: Command; readonly right: Command }
  | { readonly kind: 'left'; readonly left: Command; readonly right?: undefined }
  | { readonly kind: 'right'; readonly right: Command; readonly left?: undefined };

/** A command that stands on one side alone. */
const alone = 1;

/** Longer lists are cut: no failover script runs so many commands. */
const longest = 300;

/**
 * Sets two command lists side by side, so that as little as possible differs. Only commands of one
 * program stand in one row; the order of both lists is kept.
 */
export function align<Command extends AlignedCommand>(
  left: readonly Command[],
  right: readonly Command[],
): { readonly rows: readonly AlignedRow<Command>[]; readonly cost: number } {
  const lefts = left.slice(0, longest);
  const rights = right.slice(0, longest);
  const table: number[][] = [];
  const at = (row: number, column: number): number => table[row]?.[column] ?? Infinity;
  const costs = changeCosts(lefts, rights);
  const change = (row: number, column: number): number => costs[row - 1]?.[column - 1] ?? Infinity;
  for (let row = 0; row <= lefts.length; row += 1) {
    table[row] = [];
    for (let column = 0; column <= rights.length; column += 1) {
      const cost =
        row === 0 && column === 0
          ? 0
          : Math.min(
              at(row - 1, column) + alone,
              at(row, column - 1) + alone,
              at(row - 1, column - 1) + change(row, column),
            );
      table[row]?.push(cost);
    }
  }
  const rows: AlignedRow<Command>[] = [];
  for (let row = lefts.length, column = rights.length; row > 0 || column > 0;) {
    const one = lefts[row - 1];
    const other = rights[column - 1];
    const diagonal = at(row - 1, column - 1) + change(row, column);
    if (one !== undefined && other !== undefined && diagonal === at(row, column)) {
      rows.push({ kind: change(row, column) === 0 ? 'same' : 'changed', left: one, right: other });
      row -= 1;
      column -= 1;
    } else if (one !== undefined && at(row - 1, column) + alone === at(row, column)) {
      rows.push({ kind: 'left', left: one });
      row -= 1;
    } else if (other !== undefined) {
      rows.push({ kind: 'right', right: other });
      column -= 1;
    }
  }
  return { rows: rows.reverse(), cost: at(lefts.length, rights.length) };
}

/** The costs of all pairs; commands of one text cost the same, and texts repeat. */
function changeCosts(
  lefts: readonly AlignedCommand[],
  rights: readonly AlignedCommand[],
): readonly (readonly number[])[] {
  const known = new Map<string, readonly number[]>();
  return lefts.map((left) => {
    const key = left.words.map(({ text }) => text).join('\0');
    const costs = known.get(key) ?? rights.map((right) => changeCost(left, right));
    known.set(key, costs);
    return costs;
  });
}

/** What it costs to make one command of another: nothing when equal, little when only values differ. */
export function changeCost(left: AlignedCommand, right: AlignedCommand): number {
  const [leftName, ...leftWords] = left.words;
  const [rightName, ...rightWords] = right.words;
  if (leftName === undefined || rightName === undefined) return Infinity;
  if (headOf(leftName) !== headOf(rightName)) return Infinity;
  const length = Math.max(leftWords.length, rightWords.length);
  let cost = isSameProgram(leftName, rightName) ? 0 : wordCost(leftName, rightName);
  for (let index = 0; index < length; index += 1) {
    cost += wordCost(leftWords[index], rightWords[index]);
  }
  return cost === 0 ? 0 : 0.05 + (0.9 * cost) / (length + 1);
}

/** What a statement begins with: a label, or a program, whatever its folder and however it is misspelt. */
function headOf(word: Word): string {
  const known = heads.get(word);
  if (known !== undefined) return known;
  const name = programName(word.text);
  const head = word.text.startsWith(':')
    ? word.text
    : (intendedCommand(name)?.toLowerCase() ?? name);
  heads.set(word, head);
  return head;
}

/** A word is compared with many others. */
const heads = new WeakMap<Word, string>();

/** Whether two words name the same program, in the same folder as far as both name one. */
export function isSameProgram(left: Word, right: Word): boolean {
  if (left.text === right.text) return true;
  if (left.text.startsWith(':') || programName(left.text) !== programName(right.text)) return false;
  const folderOf = ({ text }: Word): string => text.replace(/[^\\/]*$/, '').toLowerCase();
  const folders = [folderOf(left), folderOf(right)];
  return folders.includes('') || folders[0] === folders[1];
}

/** A word in which only the value of a parameter differs is the reader's own setting. */
const ownValue = 0.1;

function wordCost(left: Word | undefined, right: Word | undefined): number {
  if (left === undefined || right === undefined) return 1;
  if (left.text === right.text) return 0;
  return ownValues(left, right) === undefined && ownValues(right, left) === undefined
    ? 1
    : ownValue;
}

/**
 * What stands in a word where another has parameters.
 *
 * @param word as found
 * @param pattern the word with parameters
 * @returns parameter id → value; undefined when the words differ in more than that
 */
export function ownValues(word: Word, pattern: Word): ReadonlyMap<string, string> | undefined {
  if (!pattern.pieces.some(({ param }) => param !== undefined)) return undefined;
  const source = pattern.pieces
    .map(({ text, param }) =>
      param === undefined ? text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') : '(.+?)',
    )
    .join('');
  const match = new RegExp(`^${source}$`, 'i').exec(word.text);
  if (match === null) return undefined;
  const params = pattern.pieces.flatMap(({ param }) => param ?? []);
  return new Map(params.map((param, index) => [param, match[index + 1] ?? '']));
}
