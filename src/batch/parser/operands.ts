/** The operands of the commands that the interpreter models. */

import type { Redirection, Statement } from '../ast';
import { endsLabelUse, isBlank, isDelimiter } from '../lexer/characters';
import type { MappedText } from '../lexer/mapped-text';
import type { ParseContext } from './parse-context';

/** A command word and what follows it. */
export interface SimpleCommand {
  /** Index of the first character. */
  readonly start: number;
  readonly common: { readonly silent: boolean; readonly redirections: readonly Redirection[] };
  readonly name: MappedText;
  /** All that follows the name, redirections left out. */
  readonly operands: MappedText;
}

/** `[ ":" ] name`; the rest of the text is ignored. */
export function parseGoto(context: ParseContext, command: SimpleCommand): Statement {
  const { operands, start, common } = command;
  const first = operands.findIndex((character) => !isDelimiter(character));
  const colon = operands.at(first) === ':';
  const nameStart = colon ? first + 1 : first;
  const name = operands.slice(nameStart, operands.findIndex(endsLabelUse, nameStart));
  if (colon && name.length === 0) {
    return context.unsupported(
      start,
      common,
      'GOTO with a colon and no name directly behind it is not supported.',
      'Write GOTO and the name of a label.',
    );
  }
  return {
    kind: 'goto',
    ...context.common(start, common),
    target: context.text(name),
    endOfFile: colon && name.text.toUpperCase() === 'EOF',
  };
}

/** `name=value` or `"name=value" ignored`. */
export function parseSet(context: ParseContext, command: SimpleCommand): Statement {
  const { start, common, operands } = command;
  const first = operands.findIndex((character) => !isBlank(character));
  if (operands.at(first) === '/') {
    return context.unsupported(
      start,
      common,
      'SET with an option is not supported.',
      'Write SET NAME=value with the value itself.',
    );
  }
  const assignment = unquoted(operands.slice(first));
  const equals = assignment.findIndex((character) => character === '=');
  if (',;'.includes(assignment.at(0)) && assignment.length > 0) {
    return context.unsupported(
      start,
      common,
      `“${assignment.at(0)}” before the name that SET sets is not supported.`,
      'Begin with the name.',
    );
  }
  if (equals === 0 || (equals === assignment.length && !assignment.dynamic)) {
    return context.unsupported(
      start,
      common,
      'SET without a name and a value is not supported.',
      'Write SET NAME=value, or SET NAME= to delete the variable.',
    );
  }
  return {
    kind: 'set',
    ...context.common(start, common),
    name: context.text(assignment.slice(0, equals)),
    value: context.text(assignment.slice(Math.min(equals + 1, assignment.length))),
  };
}

/** Between a leading quote and the last one; without a last one, up to the end. */
function unquoted(text: MappedText): MappedText {
  if (text.at(0) !== '"') return text;
  const last = text.text.lastIndexOf('"');
  return text.slice(1, last > 0 ? last : undefined);
}

/** The text begins behind one separator: `ECHO text`, `ECHO.text`. */
export function parseEcho(context: ParseContext, command: SimpleCommand): Statement {
  const { start, common, operands } = command;
  const word = operands.text.trim().toLowerCase();
  const bare = operands.findIndex((character) => !isBlank(character)) === operands.length;
  const form = bare ? 'state' : word === 'on' || word === 'off' ? word : 'text';
  return {
    kind: 'echo',
    ...context.common(start, common),
    form,
    message: context.text(operands.slice(Math.min(1, operands.length))),
  };
}

/** `:label arguments` or `command arguments`. */
export function parseCall(context: ParseContext, command: SimpleCommand): Statement {
  const { start, common, operands } = command;
  const first = operands.findIndex((character) => !isDelimiter(character));
  const target = operands.slice(first);
  const colon = target.at(0) === ':';
  const label = colon ? target.slice(1, target.findIndex(endsLabelUse, 1)) : undefined;
  const reason = callProblem(target, label);
  if (reason !== undefined) {
    return context.unsupported(
      start,
      common,
      reason,
      'Write CALL :label or CALL file, and arguments.',
    );
  }
  return {
    kind: 'call',
    ...context.common(start, common),
    label: label === undefined ? undefined : context.text(label),
    command: context.text(target),
  };
}

function callProblem(target: MappedText, label: MappedText | undefined): string | undefined {
  if (target.length === 0) return 'CALL without a target is not supported.';
  if (target.text.includes('^')) return 'A caret in a CALL command is not supported.';
  if (label === undefined) return undefined;
  if (label.length === 0) return 'CALL with a colon and no name behind it is not supported.';
  return label.text.toUpperCase() === 'EOF' ? 'CALL :EOF is not supported.' : undefined;
}

/** `[ "/B" ] [ number ]`. */
export function parseExit(context: ParseContext, command: SimpleCommand): Statement {
  const { start, common, operands } = command;
  const match = /^[\s,;=]*(\/b)?[\s,;=]*(.*?)[\s,;=]*$/is.exec(operands.text);
  const code = match?.[2] ?? '';
  const codeStart = operands.text.lastIndexOf(code);
  const mapped = operands.slice(codeStart, codeStart + code.length);
  if (code !== '' && !mapped.dynamic && !/^-?[0-9]+$/.test(code)) {
    return context.unsupported(
      start,
      common,
      `EXIT with “${code}” is not supported.`,
      'Write EXIT, EXIT /B, or either with one decimal number.',
    );
  }
  return {
    kind: 'exit',
    ...context.common(start, common),
    scope: match?.[1] === undefined ? 'interpreter' : 'batch',
    code: code === '' ? undefined : context.text(mapped),
  };
}

/** SHIFT, SETLOCAL and ENDLOCAL, without operands. */
export function parsePlain(context: ParseContext, command: SimpleCommand, name: string): Statement {
  const { start, common, operands } = command;
  if (operands.findIndex((character) => !isDelimiter(character)) < operands.length) {
    return context.unsupported(
      start,
      common,
      `${name} with operands is not supported.`,
      `Write ${name} alone.`,
    );
  }
  const kind = name === 'SHIFT' ? 'shift' : name === 'SETLOCAL' ? 'setlocal' : 'endlocal';
  return { kind, ...context.common(start, common) };
}
