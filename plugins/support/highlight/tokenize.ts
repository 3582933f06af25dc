import { createCssVariablesTheme, createHighlighterCore, type HighlighterCore } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import { kindOfColor, type TokenKind } from './kinds';

/** A stretch of one line; the stretches of a line join to its text. */
export interface Token {
  readonly text: string;
  readonly kind: TokenKind | undefined;
}

const theme = createCssVariablesTheme({ name: 'kinds', fontStyle: false });

let highlighter: Promise<HighlighterCore> | undefined;

/** Grammars cost time and memory: one set for the process, made when the first text needs it. */
function loadHighlighter(): Promise<HighlighterCore> {
  highlighter ??= createHighlighterCore({
    themes: [theme],
    langs: [
      import('shiki/langs/bat.mjs'),
      import('shiki/langs/sql.mjs'),
      import('shiki/langs/plsql.mjs'),
      import('shiki/langs/reg.mjs'),
      import('shiki/langs/ini.mjs'),
      import('shiki/langs/properties.mjs'),
    ],
    engine: createJavaScriptRegexEngine(),
  });
  return highlighter;
}

/** Tokens by language and text: a page shows a script whole, by regions and by its inserted lines. */
const known = new Map<string, Promise<readonly Token[][]>>();

/**
 * Cuts a text into tokens by Shiki's grammar; a text that was cut before is not cut again.
 *
 * @param text lines joined by LF
 * @param language Shiki's name: `bat`, `sql`, `plsql`, `reg`, `ini`, `properties`, or `text`
 * @returns the tokens of each line
 * @throws ShikiError when no grammar of that name is loaded
 */
export function tokenize(text: string, language: string): Promise<readonly Token[][]> {
  const key = `${language}\n${text}`;
  const tokens = known.get(key) ?? cut(text, language);
  known.set(key, tokens);
  return tokens;
}

async function cut(text: string, language: string): Promise<readonly Token[][]> {
  const { codeToTokensBase } = await loadHighlighter();
  // No time limit: on a busy machine it would leave the rest of a line plain, differently in each build.
  const options = { lang: language, theme: 'kinds', tokenizeTimeLimit: 0 };
  return codeToTokensBase(text, options).map((line) =>
    line.map(({ content, color }) => ({ text: content, kind: kindOfColor(color) })),
  );
}
