import { describe, expect, it } from 'vitest';
import { staticHtml } from './static-html';
import { parse, sample } from './test-support';

const html = (source: string) =>
  staticHtml(parse(source).children, {
    definitions: sample,
    product: 'server',
    resolveLink: (href) => `/here/${href}`,
  });

describe('staticHtml', () => {
  it('writes values and commands as code, and leaves errata out', () => {
    expect(html(':value{of="folder"}を:cmd{of="stop"}:erratum{#server-sample}します')).toEqual({
      html: '<p><code data-param="server/folder">y:\\data</code>を<code>net stop</code><span hidden></span>します</p>',
      text: 'y:\\dataをnet stopします',
    });
  });

  it('makes links valid from anywhere', () => {
    expect(html('[題](#x)').html).toBe('<p><a href="/here/#x">題</a></p>');
  });

  it('gives plain text with a line for each block, none inside a paragraph', () => {
    expect(html('一\n二\n\n- 三\n- 四').text).toBe('一二\n三\n四');
  });

  it('joins lines of Japanese, and keeps Latin words apart', () => {
    expect(html('一\n二 Windows\nNT')).toEqual({
      html: '<p>一二 Windows\nNT</p>',
      text: '一二 Windows NT',
    });
  });

  it('names its column in each cell of a table with three columns', () => {
    const wide = html('| 製品 | 所 | 値 |\n|-|-|-|\n| a | `b` | c |').html;
    expect(wide).toContain('<table data-stacked="">');
    expect(wide).toContain('<td data-column="所"><span><code>b</code></span></td>');
    expect(html('| 製品 | 値 |\n|-|-|\n| a | c |').html).not.toContain('data-');
  });

  it('leaves the tree as it was', () => {
    const tree = parse(':value{of="folder"}');
    const before = JSON.stringify(tree);
    staticHtml(tree.children, {
      definitions: sample,
      product: 'server',
      resolveLink: (href) => href,
    });
    expect(JSON.stringify(tree)).toBe(before);
  });
});
