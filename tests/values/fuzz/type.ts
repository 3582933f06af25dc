import { checkValue, type Parameter, type ParameterType, type Verdict } from '../../../src/values';
import { candidate } from '../candidates';
import { placesOf, type Place } from '../places';
import { randomFrom } from '../random';
import { harmIn } from '../safety';
import { structureOf } from '../structure';

export interface TypeFigures {
  readonly type: ParameterType;
  readonly candidates: number;
  readonly accepted: number;
  /** Reason of the gate → how often. */
  readonly refused: Readonly<Record<string, number>>;
  /** Accepted values that went through the parser, in a statement each. */
  readonly parsed: number;
  /** Different ones among them. */
  readonly different: number;
  readonly statements: number;
  /** How many of the statements stand in batch files. */
  readonly batchStatements: number;
  readonly milliseconds: number;
  /** The first faults. */
  readonly faults: readonly string[];
}

const shownFaults = 5;

/** Stands for no parameter's own value, which the gate would take whatever it is. */
const noValue = '#';

/**
 * Sends candidates of a type through the gate, and accepted ones through the parser, in one of the statements
 * after the other.
 *
 * @param count how many candidates, and how many accepted values
 * @param seed equal seeds give equal figures
 * @throws Error when the gate takes next to nothing, so that the run would have no end
 */
export function fuzzType(
  type: ParameterType,
  count: { readonly candidates: number; readonly parsed: number },
  seed: number,
): TypeFigures {
  const started = Date.now();
  const random = randomFrom(seed);
  const places = placesOf(type);
  const refused: Record<string, number> = {};
  const different = new Set<string>();
  const faults: string[] = [];
  let accepted = 0;
  let parsed = 0;
  const report = (text: string, fault: string | undefined): void => {
    if (fault !== undefined && faults.length < shownFaults) {
      faults.push(`${type} ${readable(text)}: ${fault}`);
    }
  };
  for (let index = 0; index < count.candidates || parsed < count.parsed; index += 1) {
    const text = candidate(type, random);
    const place = places[parsed % places.length];
    // The gate takes a blank only where the guide's own value has one.
    const isBlankTaken = place?.parameter.default.includes(' ') === true;
    const parameter = { type, default: isBlankTaken ? `${noValue} ` : noValue };
    const verdict = checkValue(parameter, text);
    if (index < count.candidates) {
      report(text, faultOf(parameter, text, verdict));
      if (verdict.ok) accepted += 1;
      else refused[verdict.reason] = (refused[verdict.reason] ?? 0) + 1;
    }
    if (verdict.ok && place !== undefined && parsed < count.parsed) {
      report(text, faultIn(place, text));
      different.add(text);
      parsed += 1;
    }
    if (index > 10_000 && accepted + parsed < 100) {
      throw new Error(`The gate takes next to nothing of type ${type}.`);
    }
  }
  return {
    type,
    candidates: count.candidates,
    accepted,
    refused,
    parsed,
    different: different.size,
    statements: places.length,
    batchStatements: places.filter(({ language }) => language === 'bat').length,
    milliseconds: Date.now() - started,
    faults,
  };
}

/**
 * What is wrong with a verdict; undefined when nothing is. An accepted value is harmless by another measure; a
 * refusal says what is wrong and what is allowed, and what it suggests is taken.
 */
export function faultOf(
  parameter: Pick<Parameter, 'type' | 'default'>,
  text: string,
  verdict: Verdict,
): string | undefined {
  if (verdict.ok) {
    const harm = harmIn(parameter.type, text);
    return harm === undefined ? undefined : `taken: ${harm}`;
  }
  const { message, suggestion } = verdict;
  if (!/^[^\p{C}]+。[^\p{C}]+。$/u.test(message) || message.length > 400) {
    return `refused without a fit message: ${JSON.stringify(message)}`;
  }
  if (suggestion === undefined) return undefined;
  return checkValue(parameter, suggestion).ok && harmIn(parameter.type, suggestion) === undefined
    ? undefined
    : `suggests ${JSON.stringify(suggestion)}, which is refused`;
}

/** What is wrong with an accepted value in a statement; undefined when nothing changes but the value. */
export function faultIn(place: Place, value: string): string | undefined {
  const text = place.textWith(value);
  return structureOf(text, place.language) === place.structureWith(value)
    ? undefined
    : `changes more than the argument in: ${text}`;
}

/** In ASCII, whatever it holds. */
function readable(text: string): string {
  return JSON.stringify(text).replace(
    /[^ -~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
