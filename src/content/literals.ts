import type { Definitions } from '../definitions/definitions';
import type { ParameterType } from '../definitions/schema/parameter-types';
import { templateText } from './look-up';

/** Types whose values a reader may have otherwise, so that prose must follow them. */
const followed: readonly ParameterType[] = [
  'drive',
  'path',
  'host',
  'ipv4',
  'service',
  'watchId',
  'sid',
  'shell',
];

/** A literal of the definitions, and the id that stands for it. */
export interface Literal {
  readonly text: string;
  readonly id: string;
  /** Set when prose holds the same word in its own right: only code is held to the definition. */
  readonly codeOnly?: boolean;
}

/** The literals that never stand in prose, longest first. */
export function literalsOf(definitions: Definitions): Literal[] {
  const literals = [
    ...[...definitions.parameters.values()]
      .filter(({ type, placeholder }) => followed.includes(type) && placeholder !== true)
      .map(({ default: text, id, ordinaryWord }) => ({
        text,
        id,
        ...(ordinaryWord === true ? { codeOnly: true } : {}),
      })),
    ...[...definitions.facts].map(([id, fact]) => ({ text: templateText(fact, definitions), id })),
  ];
  return literals.sort((left, right) => right.text.length - left.text.length);
}

const partOfWord = /[A-Za-z0-9_\\]/;
const partOfName = /[A-Za-z0-9_]/;

/** A name ends where no letter follows; a drive or folder also where the path goes on below it. */
function goesOn(literal: string, next: string): boolean {
  return (/^[A-Za-z]:/.test(literal) ? partOfName : partOfWord).test(next);
}

/**
 * Finds literals in prose, as whole words.
 *
 * @param text prose or inline code
 * @param literals what to look for, longest first; a place is reported once
 * @returns each literal found, with its offset in the text
 */
export function findLiterals(
  text: string,
  literals: readonly Literal[],
): { readonly literal: Literal; readonly offset: number }[] {
  const found: { literal: Literal; offset: number }[] = [];
  const taken = new Set<number>();
  for (const literal of literals) {
    for (
      let offset = text.indexOf(literal.text);
      offset >= 0;
      offset = text.indexOf(literal.text, offset + 1)
    ) {
      const end = offset + literal.text.length;
      const isWord =
        !partOfWord.test(text[offset - 1] ?? '') && !goesOn(literal.text, text[end] ?? '');
      if (!isWord || taken.has(offset)) continue;
      for (let index = offset; index < end; index += 1) taken.add(index);
      found.push({ literal, offset });
    }
  }
  return found.sort((left, right) => left.offset - right.offset);
}
