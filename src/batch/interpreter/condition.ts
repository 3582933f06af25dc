import type { ComparisonOperator, Condition, IfStatement } from '../ast';
import { foldCase } from '../lexer/characters';
import { COMPUTED_VARIABLES } from '../lexer/expand-line';
import { withoutQuotes } from './arguments';
import type { Machine } from './machine';

/** The truth of a condition, or why it is not known. */
export type Verdict = { readonly holds: boolean } | { readonly unknown: string };

/**
 * Evaluates the condition of an IF, NOT included.
 *
 * @param statement the statement, expanded
 * @param machine gives variables, ERRORLEVEL and files
 */
export function evaluateCondition(statement: IfStatement, machine: Machine): Verdict {
  const verdict = evaluate(statement.condition, statement.ignoreCase, machine);
  return 'holds' in verdict ? { holds: verdict.holds !== statement.negated } : verdict;
}

function evaluate(condition: Condition, ignoreCase: boolean, machine: Machine): Verdict {
  switch (condition.kind) {
    case 'comparison':
      return compare(condition.left.text, condition.operator, condition.right.text, ignoreCase);
    case 'exist':
      return { holds: machine.world.exists(withoutQuotes(condition.operand.text)) };
    case 'defined':
      return isDefined(condition.operand.text, machine);
    case 'errorlevel':
      return errorLevelReaches(condition.operand.text, machine);
  }
}

function isDefined(name: string, machine: Machine): Verdict {
  if (machine.environment.get(name) !== undefined) return { holds: true };
  const folded = foldCase(name);
  return COMPUTED_VARIABLES.has(folded) || folded === 'ERRORLEVEL'
    ? { unknown: `whether ${name}, which cmd.exe computes, counts as defined` }
    : { holds: false };
}

function errorLevelReaches(operand: string, { errorLevel }: Machine): Verdict {
  if (!/^-?[0-9]+$/.test(operand)) return { unknown: `what ERRORLEVEL “${operand}” means` };
  return { holds: errorLevel.value >= Number(operand) };
}

function compare(
  left: string,
  operator: ComparisonOperator,
  right: string,
  ignoreCase: boolean,
): Verdict {
  const numbers = [toNumber(left), toNumber(right)] as const;
  if (operator !== '==' && numbers[0] !== undefined && numbers[1] !== undefined) {
    return { holds: ordered(Math.sign(numbers[0] - numbers[1]), operator) };
  }
  const equal = ignoreCase ? foldCase(left) === foldCase(right) : left === right;
  if (operator === '==' || operator === 'EQU') return { holds: equal };
  if (operator === 'NEQ') return { holds: !equal };
  return {
    unknown: `the order of the texts “${left}” and “${right}”, which depends on the locale`,
  };
}

function ordered(sign: number, operator: Exclude<ComparisonOperator, '=='>): boolean {
  switch (operator) {
    case 'EQU':
      return sign === 0;
    case 'NEQ':
      return sign !== 0;
    case 'LSS':
      return sign < 0;
    case 'LEQ':
      return sign <= 0;
    case 'GTR':
      return sign > 0;
    case 'GEQ':
      return sign >= 0;
  }
}

/** A decimal, octal or hexadecimal number as `wcstol` reads it, bounded to 32 bits. */
function toNumber(text: string): number | undefined {
  const match = /^([+-]?)(0x[0-9a-f]+|0[0-7]*|[1-9][0-9]*)$/i.exec(text);
  const digits = match?.[2];
  if (match === null || digits === undefined) return undefined;
  const value = /^0[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : Number(digits);
  const signed = match[1] === '-' ? -value : value;
  return Math.max(-(2 ** 31), Math.min(2 ** 31 - 1, signed));
}
