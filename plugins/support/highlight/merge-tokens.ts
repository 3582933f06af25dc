import type { Segment } from '../../../src/batch/render';
import { kindOfRole, type TokenKind } from './kinds';
import type { Token } from './tokenize';

/** A stretch of a line as it becomes HTML. */
export interface MarkedToken {
  readonly text: string;
  readonly kind: TokenKind | undefined;
  /** Id of the parameter whose whole value this is. */
  readonly param?: string;
}

/**
 * Lays the tokens of a grammar under the segments of a line. A segment's role wins where it means a
 * kind; a parameter's value stays in one piece, so that another value can take its place; blanks have no
 * kind, and neighbours of one kind become one.
 *
 * @param segments the line's segments
 * @param tokens the grammar's tokens of the same text
 * @returns tokens whose texts join to the line
 */
export function mergeTokens(
  segments: readonly Segment[],
  tokens: readonly Token[],
): readonly MarkedToken[] {
  const cursor = new TokenCursor(tokens);
  const merged: MarkedToken[] = [];
  for (const { text, role, param } of segments) {
    const kind = kindOfRole(role);
    const parts = cursor.take(text.length);
    if (param !== undefined) merged.push({ text, kind: kind ?? parts[0]?.kind, param });
    else if (kind !== undefined) append(merged, { text, kind });
    else
      for (const part of parts)
        append(merged, isBlank(part.text) ? { ...part, kind: undefined } : part);
  }
  return merged;
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}

function append(tokens: MarkedToken[], token: Token): void {
  if (token.text === '') return;
  const last = tokens.at(-1);
  if (last !== undefined && last.param === undefined && last.kind === token.kind) {
    tokens[tokens.length - 1] = { ...last, text: last.text + token.text };
  } else {
    tokens.push(token);
  }
}

/** Hands out tokens by length, cutting one where a segment ends within it. */
class TokenCursor {
  private index = 0;
  private used = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  take(length: number): Token[] {
    const taken: Token[] = [];
    for (let left = length; left > 0;) {
      const token = this.tokens[this.index];
      if (token === undefined) {
        throw new RangeError(`the tokens of a line end ${left} characters before its segments`);
      }
      const text = token.text.slice(this.used, this.used + left);
      taken.push({ ...token, text });
      left -= text.length;
      this.used += text.length;
      if (this.used === token.text.length) {
        this.index += 1;
        this.used = 0;
      }
    }
    return taken;
  }
}
