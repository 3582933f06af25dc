import { describe, expect, it } from 'vitest';
import { isInserted, lineText, type RenderedText } from '../../../src/batch/render';
import { definitions } from '../../../src/definitions';
import { highlightInline, highlightLines } from './index';

/** What a browser shows of a line: an independent reading of the HTML. */
function textContent(html: string): string {
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&([a-z]+);/g, (_, name: string) => entities[name] ?? `unknown entity ${name}`);
}

function plainText(...lines: string[]): RenderedText {
  return {
    lines: lines.map((text) => ({ segments: text === '' ? [] : [{ text, role: 'plain' }] })),
  };
}

describe('every file of the definitions', () => {
  it('are some', () => expect(definitions.files.size).toBeGreaterThan(0));

  it.each([...definitions.files.values()])('$id', async (file) => {
    const rendered = file.render(definitions.defaults);
    const html = await highlightLines(rendered, file.language);
    expect(html.map(textContent)).toEqual(rendered.lines.map(lineText));

    const spans = html.map((line) => (line.match(/<span/g) ?? []).length);
    expect(html.map((line) => (line.match(/<\/span>/g) ?? []).length)).toEqual(spans);

    expect(html.map((line) => line.startsWith('<span class="line inserted"'))).toEqual(
      rendered.lines.map(isInserted),
    );
    const parameters = rendered.lines.flatMap(({ segments }) =>
      segments.flatMap(({ param, text }) => (param === undefined ? [] : [[param, text]])),
    );
    const shown = [...html.join('').matchAll(/<span[^>]* data-param="([^"]*)">([^<]*)<\/span>/g)];
    expect(shown.map(([, param, text]) => [param, textContent(text ?? '')])).toEqual(parameters);
  });
});

describe('highlightLines', () => {
  it.each([
    ['bat', 'GOTO :A', '<span class="tok-keyword">GOTO</span>'],
    ['sql', "select 'x' -- y", '<span class="tok-string">'],
    ['plsql', 'BEGIN NULL; END;', '<span class="tok-keyword">BEGIN</span>'],
    ['reg', '[HKEY_LOCAL_MACHINE\\A]', '<span class="tok-function">'],
    ['ini', '; c', '<span class="tok-comment">; c</span>'],
    ['properties', '# c', '<span class="tok-comment"># c</span>'],
    ['text', 'a b', '<span class="line">a b</span>'],
  ])('knows %s', async (language, text, expected) => {
    const [html = ''] = await highlightLines(plainText(text), language);
    expect(html).toContain(expected);
    expect(textContent(html)).toBe(text);
  });

  it('reads a line in the light of those before', async () => {
    const [, second] = await highlightLines(plainText('/* a', 'b */'), 'sql');
    expect(second).toBe('<span class="line"><span class="tok-comment">b */</span></span>');
  });

  it('writes the numbers of lines when asked', async () => {
    expect(await highlightLines(plainText('a', ''), 'text', { numbered: true })).toEqual([
      '<span class="line" data-line="1">a</span>',
      '<span class="line" data-line="2"></span>',
    ]);
  });

  it('refuses a language without a grammar', async () => {
    await expect(highlightLines(plainText('a'), 'vb')).rejects.toThrow(/vb/);
  });
});

describe('highlightInline', () => {
  it('gives tokens alone', async () => {
    const segments = [
      { text: 'net', role: 'command' },
      { text: ' ', role: 'space' },
      { text: 'start', role: 'option' },
      { text: ' ', role: 'space' },
      { text: 'A&B', role: 'argument', param: 'p/s' },
    ] as const;
    expect(await highlightInline(segments, 'bat')).toBe(
      '<span class="tok-command">net</span> <span class="tok-parameter">start</span> ' +
        '<span data-param="p/s">A&amp;B</span>',
    );
  });
});
