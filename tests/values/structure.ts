import { parse } from '../../src/batch';

/**
 * The structure of a text: what is a command, a label, a quoted string, a word, without the places. Two texts
 * with one structure differ in nothing but where they stand.
 */
export function structureOf(text: string, language: string): string {
  return language === 'bat' ? batchStructure(text) : JSON.stringify(tokensOf(text));
}

function batchStructure(text: string): string {
  const { program, diagnostics } = parse(text, { file: 'values.bat' });
  const { statements, labels, expressions } = program;
  return JSON.stringify({ statements, labels, expressions, diagnostics }, (key, value: unknown) =>
    // What the parser has cut the text into is what counts, not the text before.
    key === 'range' || key === 'source' ? undefined : value,
  );
}

/**
 * Tokens of SQL, of a configuration file, of a registry file: strings in either quotes, names as those
 * languages have them, and every other character by itself.
 */
function tokensOf(text: string): string[][] {
  return text
    .split(/\r\n?|\n/)
    .map((line) =>
      [...line.matchAll(/"(?:\\.|[^"\\])*"|'[^']*'|--.*|\/\*.*|[A-Za-z0-9_$#.:\\-]+|\s+|./gu)].map(
        ([token]) => token,
      ),
    );
}
