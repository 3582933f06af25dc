/** Phase 1 of cmd.exe: a physical line with its `%…%` replaced, or kept for static analysis. */

import { foldCase } from './characters';
import { MappedText } from './mapped-text';
import { type PercentExpression, percentExpressionAt } from './percent-expression';
import type { SourceLine } from './source-text';

/** What the expressions of a line can ask for. */
export interface ExpansionScope {
  /** The value of a variable, or undefined; names are case-insensitive. */
  variable(name: string): string | undefined;
  /** Tells why the value of a variable cannot be known, e.g. of `%DATE%`. */
  unknowable(name: string): string | undefined;
  /** The argument as written, quotes included; empty when there is none. */
  argument(index: number): string;
  readonly allArguments: string;
}

/** An expression that cannot be replaced. */
export interface ExpansionProblem {
  /**
   * `unsupported` concerns the command that the expression stands in. After the others nothing of the
   * line can run: `syntax-error` ends the batch file, and of an `unreadable` line it is not known what
   * it holds.
   */
  readonly kind: 'unsupported' | 'syntax-error' | 'unreadable';
  readonly message: string;
  readonly hint: string;
  /** Offsets in the source. */
  readonly start: number;
  readonly end: number;
}

export interface ExpandedLine {
  readonly text: MappedText;
  readonly problems: readonly ExpansionProblem[];
}

/** A line left as it stands; its expressions mean nothing to phase 2. */
export interface KeptLine extends ExpandedLine {
  readonly expressions: readonly PercentExpression[];
}

/** Variables that cmd.exe computes whenever they are asked for and not set. */
export const COMPUTED_VARIABLES: ReadonlySet<string> = new Set([
  'CD',
  'CMDCMDLINE',
  'CMDEXTVERSION',
  'DATE',
  'RANDOM',
  'TIME',
]);

/** cmd.exe takes no longer line; the limit also bounds what a loop of SET can grow. */
const LONGEST_LINE = 8191;

/**
 * Replaces the expressions of a line.
 *
 * @param line what to expand
 * @param scope where values come from
 */
export function expandLine(line: SourceLine, scope: ExpansionScope): ExpandedLine {
  const builder = MappedText.builder(line.offset);
  const problems: ExpansionProblem[] = [];
  const isDefined = (name: string) =>
    scope.variable(name) !== undefined || scope.unknowable(name) !== undefined;

  for (const piece of piecesOf(line, isDefined)) {
    if (typeof piece === 'number') {
      addLiteral(builder, line, piece);
      continue;
    }
    const [start, end] = [line.offset + piece.start, line.offset + piece.end];
    const value = valueOf(piece, scope);
    if (typeof value === 'string') {
      builder.add(value.replaceAll('\r', ''), start, end);
    } else {
      problems.push({ ...value, start, end });
      builder.add(line.text.slice(piece.start, piece.end), start, end, true);
    }
    if (builder.length > LONGEST_LINE) {
      problems.push({
        kind: 'unreadable',
        message: `The expanded line is longer than ${String(LONGEST_LINE)} characters.`,
        hint: 'Shorten the values; cmd.exe does not read such a line.',
        start,
        end,
      });
      break;
    }
  }
  return { text: builder.build(), problems };
}

/**
 * Leaves a line as it stands, for `parse`. Every variable is taken to be defined.
 *
 * @param line what to read
 */
export function keepLine(line: SourceLine): KeptLine {
  const builder = MappedText.builder(line.offset);
  const problems: ExpansionProblem[] = [];
  const expressions: PercentExpression[] = [];
  for (const piece of piecesOf(line, () => true)) {
    if (typeof piece === 'number') {
      addLiteral(builder, line, piece);
      continue;
    }
    expressions.push(piece);
    const problem = problemOf(piece) ?? computedVariableProblem(piece);
    if (problem !== undefined) {
      problems.push({
        ...problem,
        start: line.offset + piece.start,
        end: line.offset + piece.end,
      });
    }
    for (let index = piece.start; index < piece.end; index += 1) {
      builder.add(line.text.charAt(index), line.offset + index, line.offset + index + 1, true);
    }
  }
  return { text: builder.build(), problems, expressions };
}

/** The expressions of a line and, as numbers, the indexes of the other characters. */
function* piecesOf(
  line: SourceLine,
  isDefined: (name: string) => boolean,
): Generator<PercentExpression | number> {
  let index = 0;
  while (index < line.text.length) {
    if (line.text[index] === '%') {
      const expression = percentExpressionAt(line.text, index, isDefined);
      yield expression;
      index = expression.end;
    } else {
      yield index;
      index += 1;
    }
  }
}

function addLiteral(
  builder: ReturnType<typeof MappedText.builder>,
  line: SourceLine,
  index: number,
): void {
  const character = line.text.charAt(index);
  // cmd.exe drops a carriage return wherever it stands.
  if (character === '\r') return;
  builder.add(character, line.offset + index, line.offset + index + 1);
}

type Problem = Pick<ExpansionProblem, 'kind' | 'message' | 'hint'>;

function valueOf(expression: PercentExpression, scope: ExpansionScope): string | Problem {
  switch (expression.kind) {
    case 'percent':
      return '%';
    case 'all-arguments':
      return scope.allArguments;
    case 'argument': {
      const argument = scope.argument(expression.index);
      return expression.unquoted ? argument.replace(/^"(.*?)"?$/s, '$1') : argument;
    }
    case 'vanishing':
      return '';
    case 'variable':
    case 'substring':
    case 'replacement': {
      const value = scope.variable(expression.name);
      if (value === undefined) {
        const reason = scope.unknowable(expression.name);
        return reason === undefined ? '' : unknowableProblem(expression.name, reason);
      }
      return value.includes('\n')
        ? unknowableProblem(expression.name, 'its value holds a line end')
        : editedValue(value, expression);
    }
    case 'unsupported':
    case 'malformed':
      return problemOf(expression) ?? '';
  }
}

function editedValue(value: string, expression: PercentExpression): string {
  if (expression.kind === 'substring') {
    const start = boundary(expression.from, value.length);
    const { length } = expression;
    const end =
      length === undefined
        ? value.length
        : length < 0
          ? boundary(length, value.length)
          : start + length;
    return value.slice(start, Math.max(start, end));
  }
  if (expression.kind === 'replacement') {
    const { search, replacement, fromStart } = expression;
    const upper = foldCase(value);
    const wanted = foldCase(search);
    let result = '';
    let from = 0;
    for (;;) {
      const found = upper.indexOf(wanted, from);
      if (found === -1) return result + value.slice(from);
      result += (fromStart ? '' : value.slice(from, found)) + replacement;
      from = found + wanted.length;
      if (fromStart) return result + value.slice(from);
    }
  }
  return value;
}

/** An index that counts from the end when negative. */
function boundary(index: number, length: number): number {
  return index < 0 ? Math.max(0, length + index) : Math.min(index, length);
}

function unknowableProblem(name: string, reason: string): Problem {
  return {
    kind: 'unsupported',
    message: `The value of %${name}% is not known here: ${reason}.`,
    hint: 'Set the variable in the environment of the run.',
  };
}

function computedVariableProblem(expression: PercentExpression): Problem | undefined {
  return 'name' in expression && COMPUTED_VARIABLES.has(foldCase(expression.name))
    ? unknowableProblem(expression.name, 'cmd.exe computes it at the moment of the run')
    : undefined;
}

function problemOf(expression: PercentExpression): Problem | undefined {
  if (expression.kind === 'unsupported') {
    return {
      kind: 'unsupported',
      message: `“${expression.what}” is not supported.`,
      hint: 'Write the value out, or pass it in a variable.',
    };
  }
  if (expression.kind === 'malformed') {
    return {
      kind: 'syntax-error',
      message: `“${expression.what}” is no valid substitution; cmd.exe ends the batch file here.`,
      hint: 'Complete the substitution, or write %% for a percent sign.',
    };
  }
  return undefined;
}
