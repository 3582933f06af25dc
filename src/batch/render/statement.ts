import { piecesText, segmentsOf, type Piece, type Pieces } from './piece';
import type { Segment } from './segment';

/**
 * Statements of the batch language as segments. Only forms that the guides' scripts use; each
 * function writes one line. Values are not escaped: no escaping of cmd.exe is right in every case,
 * so what would need it is refused (see {@link argument}).
 */

const space: Segment = { text: ' ', role: 'space' };

/** Text that is one argument for cmd.exe when it stands without quotes. */
const bareArgument = /^[A-Za-z0-9_\-./:\\$*@=]+$/;

/** Characters that mean something to cmd.exe even inside quotes, or that end a line. */
// eslint-disable-next-line no-control-regex -- control characters are what it refuses
const refusedInQuotes = /["%!\u0000-\u001f\u007f\u00a5]/;

/** `rem text`; an empty text gives a bare `rem`. */
export function remark(text: string): Segment[] {
  return [{ text: text === '' ? 'rem' : `rem ${text}`, role: 'comment' }];
}

/** `:NAME` */
export function label(name: string): Segment[] {
  return [{ text: `:${name}`, role: 'label' }];
}

/** `GOTO NAME` */
export function goTo(name: string): Segment[] {
  return [{ text: 'GOTO', role: 'keyword' }, space, { text: name, role: 'label' }];
}

/** `IF "%VARIABLE%" == "value" GOTO NAME`, quoted on both sides so that an undefined variable is no syntax error. */
export function ifEqualsGoTo(variable: string, value: string, name: string): Segment[] {
  return [
    { text: 'IF', role: 'keyword' },
    space,
    { text: `"%${variable}%"`, role: 'variable' },
    space,
    { text: '==', role: 'operator' },
    space,
    { text: `"${value}"`, role: 'argument' },
    space,
    ...goTo(name),
  ];
}

/** A stretch of a value of `SET`: text, what a parameter holds, or another variable's value. */
export type VariablePiece = Piece | { readonly variable: string };

/** Text that `SET` takes as it stands: nothing in it ends the command or is expanded. */
const plainValue = /^[A-Za-z0-9_\-./:\\; ]*$/;

/**
 * `set NAME=value`. `SET` keeps quotes as a part of the value, so a value that would need them is refused.
 *
 * @throws {RangeError} when the value holds what `SET` would not take as text
 */
export function setVariable(name: string, value: readonly VariablePiece[]): Segment[] {
  return [
    { text: 'set', role: 'keyword' },
    space,
    { text: name, role: 'variable' },
    { text: '=', role: 'operator' },
    ...value.map((piece): Segment => {
      if ('variable' in piece) return variable(piece.variable);
      if (!plainValue.test(piece.text)) {
        throw new RangeError(
          `SET cannot take ${JSON.stringify(piece.text)} as the value of ${name}`,
        );
      }
      return { role: 'argument', ...piece };
    }),
  ];
}

/**
 * A program whose folder an environment variable holds: `%ROOT%\bin\program options`.
 *
 * @param name variable that holds the folder
 * @param path rest of the path, from its first backslash
 * @throws {RangeError} as {@link command}
 */
export function commandBelow(name: string, path: string, parts: readonly CommandPart[]): Segment[] {
  return [variable(name), ...command([{ text: path }], parts)];
}

function variable(name: string): Segment {
  return { text: `%${name}%`, role: 'variable' };
}

/** `exit` */
export function exit(): Segment[] {
  return [{ text: 'exit', role: 'keyword' }];
}

/** One part of a command line. */
export type CommandPart =
  { readonly option: string } | { readonly argument: Pieces } | { readonly message: Pieces };

/**
 * An external command: its name and its parts, one blank between them.
 *
 * @throws {RangeError} when the name or a value holds what no quoting makes safe
 */
export function command(name: Pieces, parts: readonly CommandPart[]): Segment[] {
  const line = quotedIfNeeded(name, 'command');
  for (const part of parts) {
    line.push(space);
    if ('option' in part) line.push({ text: part.option, role: 'option' });
    else if ('argument' in part) line.push(...argument(part.argument));
    else line.push(...quoted(part.message, 'message'));
  }
  return line;
}

/**
 * A value as one argument, in quotes only when it needs them.
 *
 * @throws {RangeError} when it holds what no quoting makes safe
 */
export function argument(pieces: Pieces): Segment[] {
  return quotedIfNeeded(pieces, 'argument');
}

function quotedIfNeeded(pieces: Pieces, role: 'command' | 'argument'): Segment[] {
  return bareArgument.test(piecesText(pieces)) ? segmentsOf(pieces, role) : quoted(pieces, role);
}

function quoted(pieces: Pieces, role: 'command' | 'argument' | 'message'): Segment[] {
  const text = piecesText(pieces);
  const refused = refusedInQuotes.exec(text);
  if (refused !== null) {
    throw new RangeError(
      `${JSON.stringify(text)} cannot stand in a batch file: character ${JSON.stringify(refused[0])} at ${refused.index + 1}`,
    );
  }
  return [{ text: '"', role }, ...segmentsOf(pieces, role), { text: '"', role }];
}
