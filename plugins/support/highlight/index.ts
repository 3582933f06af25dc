import { lineText, type RenderedText, type Segment } from '../../../src/batch/render';
import { lineHtml, tokensHtml } from './line-html';
import { mergeTokens } from './merge-tokens';
import { tokenize } from './tokenize';

/**
 * Texts of the definitions as highlighted HTML, at build time.
 *
 *   segments → text → Shiki's tokens ┐
 *        └──────── roles, parameters ┴→ marked tokens → HTML
 */

export interface HighlightOptions {
  /** Writes each line's number into its span: for a choice of lines that do not follow each other. */
  readonly numbered?: boolean;
}

/**
 * Highlights a text, line by line.
 *
 * @param rendered the whole text, also when few lines are wanted: a grammar may need those before
 * @param language Shiki's name of the language, or `text`
 * @returns one `<span class="line …">` per line, without line ends; its text content is the line's
 *   text. Tokens are `<span class="tok-<kind>">`; a parameter's value bears `data-param`
 * @throws ShikiError when no grammar of that name is loaded
 */
export async function highlightLines(
  rendered: RenderedText,
  language: string,
  { numbered = false }: HighlightOptions = {},
): Promise<readonly string[]> {
  const tokens = await tokenize(rendered.lines.map(lineText).join('\n'), language);
  return rendered.lines.map((line, index) =>
    lineHtml(
      line,
      mergeTokens(line.segments, tokens[index] ?? []),
      numbered ? index + 1 : undefined,
    ),
  );
}

/**
 * Highlights what stands in running text, e.g. a command: tokens as above, without a span around them.
 *
 * @throws ShikiError when no grammar of that name is loaded
 */
export async function highlightInline(
  segments: readonly Segment[],
  language: string,
): Promise<string> {
  const [tokens = []] = await tokenize(lineText({ segments }), language);
  return tokensHtml(mergeTokens(segments, tokens));
}
