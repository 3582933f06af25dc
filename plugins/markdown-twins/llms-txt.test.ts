import { describe, expect, it } from 'vitest';
import type { SitePage } from '../../src/content/site-knowledge';
import { llmsTxt } from './llms-txt';

const page = (url: string, title: string): SitePage => ({
  url,
  title,
  description: `${title}がわかります。`,
  source: [],
  readings: [],
  resolveLink: (href) => href,
});

const head = { title: '手帳', tagline: '一行の説明', baseUrl: '/base/' };
const list = llmsTxt(head, [
  page('/server/', 'StarOffice サーバ'),
  page('/server/setup/', '構築'),
  page('/workflow/', 'ワークフロー'),
  page('/reference/versions/', 'バージョン'),
]);

describe('llmsTxt', () => {
  it('begins with the name of the site and its summary in a quote', () => {
    expect(list.split('\n').slice(0, 4)).toEqual(['# 手帳', '', '> 一行の説明', '']);
  });

  it('has a section for each product that has pages, in their order, then the rest', () => {
    expect([...list.matchAll(/^## (.*)$/gm)].map(([, title]) => title)).toEqual([
      'StarOffice サーバ',
      'StarOffice/ワークフロー',
      'リファレンス',
      'データ',
    ]);
  });

  it('gives the twin of each page with one line', () => {
    expect(list).toContain(
      '\n- [StarOffice サーバ](/base/server.md): StarOffice サーバがわかります。\n' +
        '- [構築](/base/server/setup.md): 構築がわかります。\n\n',
    );
    expect(list).toContain('\n- [バージョン](/base/reference/versions.md): ');
  });

  it('holds nothing but headings, a quote, two paragraphs and lists of links', () => {
    const lines = list
      .split('\n')
      .filter((line) => !/^(#{1,2} |> |- \[[^\]]+\]\(\/base\/|$)/.test(line));
    expect(lines).toHaveLength(2);
  });
});
