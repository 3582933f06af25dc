import { clusterVariables } from '../cluster-state';

/** Commands of CLUSTERPRO and of the products as the guides spell them. */
export const knownCommands = [
  'ARMBCAST',
  'ARMKILL',
  'ARMLOAD',
  'ARMLOADC',
  'ARMLOG',
  'ARMRSP',
  'ARMSLEEP',
  'al2stop',
  'sfoscmd',
] as const;

/** Misspellings that are further away than a slip or two; all stand in the guides. */
const knownMisspellings: Readonly<Record<string, (typeof knownCommands)[number]>> = {
  armbroadcast: 'ARMBCAST',
  armbicast: 'ARMBCAST',
  armstart: 'ARMLOAD',
};

/**
 * The command that a word is a slip of.
 *
 * @param name in lower case, without folder and `.exe`
 * @returns undefined for a known command, and for a word that is near none
 */
export function intendedCommand(name: string): string | undefined {
  if (knownCommands.some((known) => known.toLowerCase() === name)) return undefined;
  const misspelt = knownMisspellings[name];
  if (misspelt !== undefined) return misspelt;
  return knownCommands.find((known) => isSlipOf(known.toLowerCase(), name));
}

/** The environment variable of CLUSTERPRO that a name is a slip of; undefined for one of them, and for others. */
export function intendedVariable(name: string): string | undefined {
  const upper = name.toUpperCase();
  if (clusterVariables.some((known) => known === upper)) return undefined;
  return clusterVariables.find((known) => isSlipOf(known, upper));
}

/** Whether a word has the other's first letter and no more than two slips of the finger. */
function isSlipOf(wanted: string, name: string): boolean {
  return (
    Math.abs(wanted.length - name.length) <= 2 &&
    distance(wanted, name) <= 2 &&
    name[0] === wanted[0]
  );
}

/** How many letters must change: insertions, deletions, substitutions and swaps of neighbours count one each. */
function distance(left: string, right: string): number {
  const rows: number[][] = [Array.from({ length: right.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= left.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= right.length; j += 1) {
      const cost = left[i - 1] === right[j - 1] ? 0 : 1;
      const at = (di: number, dj: number): number => rows[i - di]?.[j - dj] ?? Infinity;
      const swapped =
        i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]
          ? at(2, 2) + 1
          : Infinity;
      row.push(Math.min(at(1, 0) + 1, (row[j - 1] ?? 0) + 1, at(1, 1) + cost, swapped));
    }
    rows.push(row);
  }
  return rows[left.length]?.[right.length] ?? Infinity;
}
