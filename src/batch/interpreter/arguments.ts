/** How a text becomes arguments: of a batch file, and of a C program. */

import { isDelimiter } from '../lexer/characters';

/**
 * Cuts the arguments of a batch file: at blanks and `, ; =` outside quotes; quotes are kept.
 *
 * @param text what follows the command word
 * @returns `%1`, `%2`, …
 */
export function splitBatchArguments(text: string): string[] {
  const words: string[] = [];
  let word = '';
  let quoted = false;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    if (!quoted && isDelimiter(character)) {
      if (word !== '') words.push(word);
      word = '';
    } else {
      word += character;
    }
  }
  if (word !== '') words.push(word);
  return words;
}

/**
 * Cuts a command line as the C runtime of Windows does: at blanks and tabs outside quotes; `\"` is a
 * quote, backslashes count double only before a quote, and `""` inside quotes is a quote.
 *
 * @param text what follows the command word
 * @returns the arguments without their quotes
 */
export function splitProgramArguments(text: string): string[] {
  const words: string[] = [];
  let word: string | undefined;
  let quoted = false;
  let index = 0;
  while (index < text.length) {
    const character = text.charAt(index);
    if (!quoted && (character === ' ' || character === '\t')) {
      if (word !== undefined) words.push(word);
      word = undefined;
      index += 1;
      continue;
    }
    word ??= '';
    const backslashes = /^\\*/.exec(text.slice(index))?.[0].length ?? 0;
    if (backslashes > 0) {
      const beforeQuote = text[index + backslashes] === '"';
      word += '\\'.repeat(beforeQuote ? Math.floor(backslashes / 2) : backslashes);
      index += backslashes;
      if (beforeQuote && backslashes % 2 === 1) {
        word += '"';
        index += 1;
      }
    } else if (character === '"') {
      const doubled = quoted && text[index + 1] === '"';
      if (doubled) word += '"';
      else quoted = !quoted;
      index += doubled ? 2 : 1;
    } else {
      word += character;
      index += 1;
    }
  }
  if (word !== undefined) words.push(word);
  return words;
}

/** All quotes taken away, as cmd.exe does with a path. */
export function withoutQuotes(text: string): string {
  return text.replaceAll('"', '');
}
