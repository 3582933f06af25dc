import { isInserted, type RenderedLine } from '../../../src/batch/render';
import type { MarkedToken } from './merge-tokens';

/**
 * `<span class="line inserted" data-line="…" data-step="…">…</span>`
 *
 * @param line the line with its provenance
 * @param tokens its tokens; the text content is their join
 * @param number number of the line in its file, when it is to be written
 */
export function lineHtml(
  line: RenderedLine,
  tokens: readonly MarkedToken[],
  number?: number,
): string {
  const step = line.segments.find((segment) => segment.step !== undefined)?.step;
  const attributes = [
    attribute('class', isInserted(line) ? 'line inserted' : 'line'),
    number === undefined ? '' : attribute('data-line', String(number)),
    step === undefined ? '' : attribute('data-step', step),
  ];
  return `<span${attributes.join('')}>${tokensHtml(tokens)}</span>`;
}

/** `<span class="tok-string" data-param="…">…</span>` for each token that is anything but plain text. */
export function tokensHtml(tokens: readonly MarkedToken[]): string {
  return tokens
    .map(({ text, kind, param }) => {
      const attributes =
        (kind === undefined ? '' : attribute('class', `tok-${kind}`)) +
        (param === undefined ? '' : attribute('data-param', param));
      return attributes === '' ? escaped(text) : `<span${attributes}>${escaped(text)}</span>`;
    })
    .join('');
}

function attribute(name: string, value: string): string {
  return ` ${name}="${escaped(value)}"`;
}

function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
