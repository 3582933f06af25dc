import type { Root } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { mdxToMarkdown } from 'mdast-util-mdx';
import remarkGfm from 'remark-gfm';
import { gfmToMarkdown } from 'mdast-util-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, it } from 'vitest';
import remarkTerms from './index';

function marked(source: string, path = '/site/docs/server/page.mdx'): string {
  const tree: Root = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).parse(source);
  remarkTerms()(tree, { path });
  return toMarkdown(tree, { extensions: [mdxToMarkdown(), gfmToMarkdown()] }).trim();
}

const address = (word: string) => `<Term of="virtual-address">${word}</Term>`;

it('marks the words of the guide, however the abbreviation stands', () => {
  expect(marked('この仮想 IP アドレスと仮想IPアドレスです')).toBe(
    `この${address('仮想 IP アドレス')}と${address('仮想IPアドレス')}です`,
  );
  expect(marked('StarOffice サーバを使う')).toBe(
    '<Term of="server-product">StarOffice サーバ</Term>を使う',
  );
});

it('leaves sentences, tables and products that tell the two kinds of address apart', () => {
  for (const source of [
    '仮想 IP アドレスとフローティング IP アドレスのどちらでも',
    '| 仮想 IP アドレス | フローティング IP アドレス |\n| - | - |\n| 使えます | 使えます |',
  ]) {
    expect(marked(source)).not.toContain('Term');
  }
  for (const folder of ['mailgateway-smtp', 'uxservermanager', '_shared', 'reference']) {
    expect(marked('仮想 IP アドレス', `/site/docs/${folder}/page.mdx`)).toBe('仮想 IP アドレス');
  }
});

it('leaves headings, code and the terms of a summary', () => {
  expect(marked('## 仮想 IP アドレス')).toBe('## 仮想 IP アドレス');
  expect(marked('`仮想IPアドレス`')).toBe('`仮想IPアドレス`');
  expect(marked('<Summary>\n- 仮想 IP アドレス: 1つ\n</Summary>')).not.toContain('Term');
});

it('marks cells and links', () => {
  expect(marked('[仮想 IP アドレス](x)')).toBe(`[${address('仮想 IP アドレス')}](x)`);
  expect(marked('| a |\n| - |\n| 仮想 IP アドレス |')).toContain(address('仮想 IP アドレス'));
});
