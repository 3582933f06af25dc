import { readdirSync } from 'node:fs';
import { decodeCp932 } from '../../src/encoding/cp932';
import type { WineWorkspace } from '../wine/wine';
import type { Place } from './places';

/** A value in a statement that Wine's cmd.exe is to read. */
export interface Trial {
  readonly value: string;
  /** A statement of a batch file; a value of no batch file is read as an argument. */
  readonly place: Place | undefined;
}

/** What Wine made of many values in one batch file. */
export interface TrialRun {
  /** The first value whose output is another than its own text, and what came instead. */
  readonly difference: string | undefined;
  /** Files that lie beside the driver afterwards: there must be none. */
  readonly files: readonly string[];
}

/**
 * Has Wine's cmd.exe read values in their statements, with a sentinel line after each. A command is echoed:
 * cmd.exe reads its line as ever, so that any sign with a meaning would act, and prints what is left of it.
 * A SET runs, and its variable is printed; a comment prints nothing.
 *
 * @throws {WineTimeout} when the file does not end
 */
export async function runTrials(
  workspace: WineWorkspace,
  trials: readonly Trial[],
): Promise<TrialRun> {
  const parts = trials.map(linesOf);
  const driver = parts.flatMap(({ statements }, index) => [...statements, `echo #${index}`]);
  const { output } = await workspace.record(
    [...driver, 'sentinel'].join('\n'),
    {},
    { seconds: 120 },
  );
  const printed = decodeCp932(output).split(/\r?\n/);
  const expected = parts.flatMap(({ prints }, index) => [...prints, `#${index}`]);
  const at = expected.findIndex((line, index) => line !== printed[index]);
  const extra = printed.slice(expected.length).filter((line) => line !== '');
  return {
    difference:
      at >= 0
        ? `${JSON.stringify(expected[at])} came as ${JSON.stringify(printed[at])}`
        : extra.length > 0
          ? `more was printed: ${JSON.stringify(extra)}`
          : undefined,
    files: readdirSync(workspace.workFolder).filter((name) => name !== 'driver.bat'),
  };
}

interface TrialLines {
  readonly statements: readonly string[];
  readonly prints: readonly string[];
}

function linesOf({ value, place }: Trial): TrialLines {
  if (place === undefined) {
    return { statements: [`echo value: ${value}`], prints: [`value: ${value}`] };
  }
  const text = place.textWith(value);
  if (/^rem /i.test(text)) return { statements: [text], prints: [] };
  const set = /^set ([A-Z_]+)=(.*)$/is.exec(text);
  if (set === null) return { statements: [`echo ${text}`], prints: [text] };
  const [, name = '', held = ''] = set;
  return { statements: [text, `echo ${name}=%${name}%`], prints: [`${name}=${held}`] };
}
