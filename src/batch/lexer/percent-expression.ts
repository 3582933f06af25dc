/**
 * Phase 1 of cmd.exe, the reading half: where a `%…%` of a batch file begins, where it ends, what it
 * asks for. The rules, in the order in which cmd.exe tries them (command extensions on):
 *
 *     %%                a percent sign
 *     %*                all arguments
 *     %0 … %9           one argument
 *     %~1               one argument without its quotes; with letters in between (`%~dp0`) unsupported
 *     %NAME%            a variable
 *     %NAME:~n,m%       a part of its value
 *     %NAME:old=new%    its value with a replacement
 *     %NAME:            vanishes when NAME is undefined
 *     %                 vanishes when none of the above follows
 */

interface Extent {
  /** Index in the line of the first `%`. */
  readonly start: number;
  /** Index after the last character. */
  readonly end: number;
}

export type PercentExpression = Extent &
  (
    | { readonly kind: 'percent' }
    | { readonly kind: 'all-arguments' }
    | { readonly kind: 'argument'; readonly index: number; readonly unquoted: boolean }
    | { readonly kind: 'variable'; readonly name: string }
    | {
        readonly kind: 'substring';
        readonly name: string;
        readonly from: number;
        readonly length: number | undefined;
      }
    | {
        readonly kind: 'replacement';
        readonly name: string;
        /** `*old`: everything up to and including the first `old`. */
        readonly fromStart: boolean;
        readonly search: string;
        readonly replacement: string;
      }
    | { readonly kind: 'vanishing' }
    | { readonly kind: 'unsupported'; readonly what: string }
    | { readonly kind: 'malformed'; readonly what: string }
  );

const ARGUMENT_MODIFIER = /^%~([a-z]*(?:\$[^:%]*:)?)([0-9])/i;
const SUBSTRING = /^~(-?[0-9]+)?(?:,(-?[0-9]+)?)?%/;
const REPLACEMENT = /^(\*?)([^=%*][^=%]*)=([^%]*)%/;
/** cmd.exe lets the searched text hold percent signs; which pair then belongs together is unclear. */
const DOUBTFUL_REPLACEMENT = /^[^=]+=[^%]*%/;

/**
 * Reads one expression.
 *
 * @param line the whole line
 * @param start index of a `%`
 * @param isDefined tells whether a variable has a value: an undefined one ends sooner
 * @returns the expression; its `end` is always beyond `start`
 */
export function percentExpressionAt(
  line: string,
  start: number,
  isDefined: (name: string) => boolean,
): PercentExpression {
  const next = line.charAt(start + 1);
  if (next === '%') return { kind: 'percent', start, end: start + 2 };
  if (next === '*') return { kind: 'all-arguments', start, end: start + 2 };
  if (/^[0-9]$/.test(next)) {
    return { kind: 'argument', index: Number(next), unquoted: false, start, end: start + 2 };
  }
  if (next === '~') return modifiedArgument(line, start);
  return variable(line, start, isDefined);
}

function modifiedArgument(line: string, start: number): PercentExpression {
  const match = ARGUMENT_MODIFIER.exec(line.slice(start));
  if (match === null) return { kind: 'malformed', what: '%~', start, end: start + 2 };
  const end = start + match[0].length;
  return match[1] === ''
    ? { kind: 'argument', index: Number(match[2]), unquoted: true, start, end }
    : { kind: 'unsupported', what: match[0], start, end };
}

function variable(
  line: string,
  start: number,
  isDefined: (name: string) => boolean,
): PercentExpression {
  const vanishing: PercentExpression = { kind: 'vanishing', start, end: start + 1 };
  const stop = /[%:]/.exec(line.slice(start + 1));
  if (stop === null) return vanishing;
  const stopAt = start + 1 + stop.index;
  const name = line.slice(start + 1, stopAt);
  if (stop[0] === '%') return { kind: 'variable', name, start, end: stopAt + 1 };
  if (line[stopAt + 1] === '%') {
    return { kind: 'variable', name: `${name}:`, start, end: stopAt + 2 };
  }
  if (!isDefined(name)) return { kind: 'vanishing', start, end: stopAt + 1 };
  return edited(line, start, name, stopAt + 1) ?? vanishing;
}

/** What follows the colon of a defined variable. */
function edited(
  line: string,
  start: number,
  name: string,
  editStart: number,
): PercentExpression | undefined {
  const edit = line.slice(editStart);
  if (edit.startsWith('~')) {
    const match = SUBSTRING.exec(edit);
    if (match === null) return undefined;
    const end = editStart + match[0].length;
    if (match.slice(1).some((number) => number !== undefined && /^-?0[0-9]/.test(number))) {
      return { kind: 'unsupported', what: line.slice(start, end), start, end };
    }
    const from = Number(match[1] ?? 0);
    const length = match[2] === undefined ? undefined : Number(match[2]);
    return { kind: 'substring', name, from, length, start, end };
  }
  const empty = /^\*?=/.exec(edit);
  if (empty !== null) {
    const end = editStart + empty[0].length;
    return { kind: 'malformed', what: line.slice(start, end), start, end };
  }
  const match = REPLACEMENT.exec(edit);
  if (match !== null) {
    const [whole, star, search = '', replacement = ''] = match;
    const end = editStart + whole.length;
    return {
      kind: 'replacement',
      name,
      fromStart: star === '*',
      search,
      replacement,
      start,
      end,
    };
  }
  const doubtful = DOUBTFUL_REPLACEMENT.exec(edit);
  if (doubtful === null) return undefined;
  const end = editStart + doubtful[0].length;
  return { kind: 'unsupported', what: line.slice(start, end), start, end };
}
