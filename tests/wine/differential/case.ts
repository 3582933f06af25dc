/** A batch program for both interpreters, and the text form in which people write many of them. */

/** One program with all that it needs. */
export interface DifferentialCase {
  /** Unique: `labels/first below`, or of a generated one `seed 7/12`. */
  readonly id: string;
  /** Lines of `case.bat`. */
  readonly lines: readonly string[];
  /** Other files in its folder, by name. */
  readonly files: Readonly<Record<string, readonly string[]>>;
  /** What stands behind the name of the batch file. */
  readonly arguments: string;
  /** Variables set before it begins; plain text. */
  readonly environment: Readonly<Record<string, string>>;
  /**
   * `called` from another batch file, which sees the variables that it leaves; `started` by cmd /c where
   * nothing may stand above it.
   */
  readonly manner: 'called' | 'started';
}

/** The name that every case's program has. */
export const caseFile = 'case.bat';

/** Programs that cases may run: each only says how it was called, and succeeds. */
export const programs = ['foo', 'bar', 'baz', 'armload', 'armkill', 'armbcast'] as const;

/** What a case is, unless it says otherwise. */
export const plainCase = {
  files: {},
  arguments: '',
  environment: {},
  manner: 'called',
} satisfies Omit<DifferentialCase, 'id' | 'lines'>;

/**
 * Reads a file of cases. Every character of a line counts, blanks at its end included.
 *
 *     === name of the case
 *     #args one "two three"
 *     #set NAME=value
 *     #started
 *     lines of case.bat
 *     --- other.bat
 *     lines of another file
 *
 * @param text the file, lines ending with LF
 * @param area put before the names: the file's name
 * @throws Error with file and line at a line that belongs to no case, an unknown option, a name used twice
 */
export function readCases(text: string, area: string): DifferentialCase[] {
  const cases: DifferentialCase[] = [];
  for (const [number, chunk] of chunksOf(text, area)) {
    const [header = '', ...rest] = chunk;
    const id = `${area}/${header}`;
    if (cases.some((other) => other.id === id)) {
      throw caseError(area, number, `the case “${header}” stands here twice`);
    }
    cases.push(caseOf(id, rest, (offset, what) => caseError(area, number + 1 + offset, what)));
  }
  return cases;
}

/** The cases as header and lines, with the number of the header's line. */
function chunksOf(text: string, area: string): [number, string[]][] {
  const chunks: [number, string[]][] = [];
  text
    .replace(/\n$/, '')
    .split('\n')
    .forEach((line, index) => {
      if (line.startsWith('=== ')) {
        chunks.push([index + 1, [line.slice(4)]]);
        return;
      }
      const chunk = chunks.at(-1)?.[1];
      if (chunk === undefined) throw caseError(area, index + 1, 'this line belongs to no case');
      chunk.push(line);
    });
  return chunks;
}

function caseOf(
  id: string,
  lines: readonly string[],
  error: (offset: number, what: string) => Error,
): DifferentialCase {
  const main: string[] = [];
  const files: Record<string, string[]> = {};
  const environment: Record<string, string> = {};
  let [operands, manner]: [string, DifferentialCase['manner']] = ['', 'called'];
  let current = main;
  lines.forEach((line, offset) => {
    const option = current === main && main.length === 0 ? /^#(\w+) ?(.*)$/.exec(line) : null;
    if (option !== null) {
      const [, name = '', value = ''] = option;
      if (name === 'args') operands = value;
      else if (name === 'started') manner = 'started';
      else if (name === 'set') {
        const equals = value.indexOf('=');
        environment[value.slice(0, equals)] = value.slice(equals + 1);
      } else throw error(offset, `there is no option #${name}`);
    } else if (line.startsWith('--- ')) {
      current = [];
      files[line.slice(4)] = current;
    } else {
      current.push(line);
    }
  });
  return { id, lines: main, files, arguments: operands, environment, manner };
}

function caseError(area: string, line: number, what: string): Error {
  return new Error(
    `${what}\n  where: tests/wine/differential/cases/${area}.txt:${line}\n  hint: begin a case with “=== name”`,
  );
}

/** The text of one file of a case, as both interpreters get it. */
export function fileText(lines: readonly string[]): string {
  return lines.map((line) => `${line}\r\n`).join('');
}
