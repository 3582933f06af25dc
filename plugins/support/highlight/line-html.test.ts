import { describe, expect, it } from 'vitest';
import { lineHtml } from './line-html';

describe('lineHtml', () => {
  it('writes class, number, step, kinds and parameters', () => {
    const segments = [
      { text: 'ARMKILL', role: 'command', step: 'start.home/kill-a', inserted: true },
      { text: ' ', role: 'space' },
      { text: 'A', role: 'argument', param: 'p/watch' },
    ] as const;
    const tokens = [
      { text: 'ARMKILL', kind: 'command' },
      { text: ' ', kind: undefined },
      { text: 'A', kind: undefined, param: 'p/watch' },
    ] as const;
    expect(lineHtml({ segments }, tokens, 12)).toBe(
      '<span class="line inserted" data-line="12" data-step="start.home/kill-a">' +
        '<span class="tok-command">ARMKILL</span> <span data-param="p/watch">A</span></span>',
    );
  });

  it('writes an empty line as an empty span', () => {
    expect(lineHtml({ segments: [] }, [])).toBe('<span class="line"></span>');
  });

  it('escapes text and attributes', () => {
    const text = `a<b> & "c" 'd'`;
    const html = lineHtml({ segments: [{ text, role: 'plain', step: '"><i>' }] }, [
      { text, kind: 'string' },
    ]);
    expect(html).toBe(
      '<span class="line" data-step="&quot;&gt;&lt;i&gt;">' +
        `<span class="tok-string">a&lt;b&gt; &amp; &quot;c&quot; 'd'</span></span>`,
    );
  });
});
