import type { SegmentRole } from '../../../src/batch/render';

/** Kinds of token; the class of each is `tok-<kind>`, coloured by src/css/syntax.css. */
export type TokenKind =
  | 'comment'
  | 'keyword'
  | 'string'
  | 'constant'
  | 'function'
  | 'parameter'
  | 'punctuation'
  | 'link'
  | 'command'
  | 'label'
  | 'message'
  | 'variable'
  | 'key';

/** What our own renderer knows better than any grammar. The other roles leave the word to Shiki. */
const ofRole: Partial<Record<SegmentRole, TokenKind>> = {
  comment: 'comment',
  keyword: 'keyword',
  command: 'command',
  option: 'parameter',
  message: 'message',
  label: 'label',
  variable: 'variable',
  key: 'key',
};

/** Kinds of Shiki's theme of CSS variables, by the name of the variable. */
const ofShiki: Readonly<Record<string, TokenKind>> = {
  comment: 'comment',
  keyword: 'keyword',
  string: 'string',
  'string-expression': 'string',
  constant: 'constant',
  function: 'function',
  parameter: 'parameter',
  punctuation: 'punctuation',
  link: 'link',
};

/** The kind that a segment's role means; undefined where a grammar says more. */
export function kindOfRole(role: SegmentRole): TokenKind | undefined {
  return ofRole[role];
}

/** The kind behind a colour of Shiki's theme of CSS variables; undefined for plain text. */
export function kindOfColor(color: string | undefined): TokenKind | undefined {
  const name = /^var\(.*?token-([a-z-]+)\)$/.exec(color ?? '')?.[1];
  return name === undefined ? undefined : ofShiki[name];
}
