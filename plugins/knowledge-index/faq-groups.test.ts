import { describe, expect, it } from 'vitest';
import { sample } from '../../src/content/test-support';
import { readSite } from '../support/read-site';
import { faqGroups } from './faq-groups';

const guide = `---
title: 運用する
description: 文
source:
  - { guide: staroffice, sections: ['3.1'] }
---

::table{of="data"}

:::caution-entry[データが失われます]{#server-loss severity="danger" products="server" phase="障害時,運用"}
ディスクが壊れたときです。
:::
`;

function entry(id: string, category: string, position: number, body: string, head = ''): string {
  return `---
id: ${id}
question: ${id}ですか
category: ${category}
position: ${position}
products: [server, common]
aliases: [落ちたら]
${head}source:
  - { guide: staroffice, sections: ['9'] }
---

${body}
`;
}

const head = 'related: [../server/operation.mdx#top]\ncautions: [server-loss]\n';
const all = `はい、:value{of="server/folder"}です:erratum{#server-sample}。
次の行です。[運用](../server/operation.mdx)と[ほか](/faq/#b)を見てください。

1. 一つ目
2. 二つ目

::caution-ref{of="server-loss"}

::table{of="server/data"}

::block{of="server/single/data.reg"}

終わりです。`;

async function groups(baseUrl = '/') {
  const knowledge = readSite(
    new Map([
      ['docs/server/operation.mdx', guide],
      ['docs/faq/a.mdx', entry('a', '資源', 2, all, head)],
      ['docs/faq/b.mdx', entry('b', '資源', 1, 'いいえ:erratum{#server-sample}。')],
      ['docs/faq/c.mdx', entry('c', '性能', 1, 'いいえ:erratum{#server-sample}。')],
    ]),
    sample,
    { relative: (file) => file, erratum: () => undefined },
  );
  expect(knowledge.diagnostics).toEqual([]);
  return faqGroups(knowledge, sample, baseUrl);
}

async function entryOf(id: string, baseUrl?: string) {
  const entries = (await groups(baseUrl)).flatMap((group) => group.entries);
  const found = entries.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no entry ${id}`);
  return found;
}

describe('faqGroups', () => {
  it('gives the categories that have entries, in their order, each with its anchor', async () => {
    expect(
      (await groups()).map(({ category, anchor, entries }) => [
        category,
        anchor,
        entries.map(({ id }) => id),
      ]),
    ).toEqual([
      ['資源', 'category-resources', ['b', 'a']],
      ['性能', 'category-performance', ['c']],
    ]);
  });

  it('cuts an answer into prose and what directives stand for', async () => {
    const { answer } = await entryOf('a');
    expect(answer.map(({ kind }) => kind)).toEqual(['html', 'caution', 'table', 'block', 'html']);
    expect(answer[0]).toEqual({
      kind: 'html',
      html:
        '<p>はい、<code data-param="server/folder">y:\\data</code>です<span hidden></span>。次の行です。' +
        '<a href="/server/operation/">運用</a>と<a href="/faq/#b">ほか</a>を見てください。</p>\n' +
        '<ol>\n<li>一つ目</li>\n<li>二つ目</li>\n</ol>',
    });
    expect(answer[1]).toMatchObject({
      props: { title: 'データが失われます', url: '/server/operation/#server-loss' },
    });
  });

  it('says the whole answer as plain text, in its order', async () => {
    expect((await entryOf('a')).text.split('\n')).toEqual([
      'はい、y:\\dataです。次の行です。運用とほかを見てください。',
      '一つ目',
      '二つ目',
      ...['危険', '障害時・運用', 'データが失われます', 'ディスクが壊れたときです。', '運用する'],
      ...['レジストリ', '名前', 'a'],
      'REGEDIT4',
      '終わりです。',
    ]);
  });

  it('names what belongs to the answer', async () => {
    expect(await entryOf('a')).toMatchObject({
      products: [
        { slug: 'server', name: 'StarOffice サーバ' },
        { slug: 'common', name: '共通' },
      ],
      related: [{ url: '/server/operation/#top', title: 'StarOffice サーバ: 運用する' }],
      cautions: [{ id: 'server-loss', severity: 'danger', url: '/server/operation/#server-loss' }],
      sources: [{ sections: ['9'] }],
      errata: [{ id: 'server-sample', printed: 'a', published: 'b' }],
    });
  });

  it('gives an erratum its anchor once, at the first entry of the page', async () => {
    const anchors = (await groups()).flatMap(({ entries }) =>
      entries.map(({ id, errata }) => [id, errata[0]?.anchor]),
    );
    expect(anchors).toEqual([
      ['b', 'erratum-server-sample'],
      ['a', undefined],
      ['c', undefined],
    ]);
  });

  it('leads below the base URL', async () => {
    const [prose] = (await entryOf('a', '/base/')).answer;
    expect(prose).toMatchObject({
      html: expect.stringContaining('<a href="/base/server/operation/">') as string,
    });
  });
});
