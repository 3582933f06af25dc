import { describe, expect, it } from 'vitest';
import { lineText, renderedText } from '../../batch/render';
import { definitions } from '../../definitions';
import { isLogLine } from '../../values';
import type { KitPiece } from '../../kit/kit-data';
import { insertLogLines } from './insert-log-lines';

const scripts = [...definitions.files.values()].filter(
  ({ role, download }) => role !== 'other' && download,
);

/** What a browser shows of the lines. */
const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

function parts(id: string) {
  const file = definitions.files.get(id);
  if (file === undefined) throw new RangeError(id);
  const plain = file.render(definitions.defaults);
  const logged = file.render(definitions.defaults, { armlog: true });
  return {
    plain,
    logged,
    file: {
      lines: logged.lines.map(({ segments }) =>
        segments.map(({ text, param }): KitPiece => (param === undefined ? text : [text, param])),
      ),
      log: logged.lines.flatMap((line, index) => (isLogLine(line) ? [index] : [])),
    },
  };
}

describe.each(scripts.map(({ id }) => id))('%s', (id) => {
  const { plain, logged, file } = parts(id);

  it('shows the script with entries where it showed the one without', () => {
    const html = plain.lines.map((line) => `<span class="line">${escaped(lineText(line))}</span>`);
    const shown = insertLogLines({ html: html.join('\n'), firstLine: 1 }, file);
    expect(textOf(shown)).toBe(renderedText(logged, '\n').trimEnd());
    expect(shown.match(/^<span data-line="\d+"/gm)?.length).toBe(logged.lines.length);
    expect(shown).not.toMatch(/data-line="[^"]*"[^>]*data-line=/);
  });

  it('shows with a part the entries of that part', () => {
    const first = plain.lines.findIndex(({ segments }) =>
      segments.some(({ role }) => role === 'command'),
    );
    const line = plain.lines[first];
    if (line === undefined) throw new RangeError('a script without commands');
    const html = `<span class="line" data-line="${first + 1}">${escaped(lineText(line))}</span>`;
    const shown = textOf(insertLogLines({ html, firstLine: 1 }, file)).split('\n');
    expect(renderedText(logged, '\n')).toContain(`\n${shown.join('\n')}\n`);
  });
});

it('adds entries at all', () => {
  expect(scripts.filter(({ id }) => parts(id).file.log.length > 0).length).toBe(scripts.length);
});
