import { describe, expect, it } from 'vitest';
import { definitions } from '../../src/definitions';
import { productSlugs } from '../../src/definitions/products';
import type { ListedPage } from '../support/page-list';
import { homeProps } from './home-props';

const overviews = productSlugs.map((folder): ListedPage => ({
  folder,
  id: `${folder}/index`,
  url: `/${folder}/`,
  label: folder,
  position: 0,
}));

function page(folder: string, group: string): ListedPage {
  const url = `/${folder}/${group}/`;
  return { folder, id: `${folder}/${group}`, url, label: group, position: 1, group };
}

const props = homeProps({
  definitions,
  knowledge: { cautions: [] },
  pages: [
    ...overviews,
    page('server', '構築'),
    page('server', '削除'),
    page('workflow', '障害時'),
    page('workflow', '構築'),
  ],
});

describe('the home page', () => {
  it('leads out of an outage first, then through the life of a cluster', () => {
    expect(props.tasks.map(({ name }) => name)).toEqual(['障害時', '構築', '削除']);
  });

  it('counts the files that are offered, not the texts that readers type in elsewhere', () => {
    const files = [...definitions.files.values()];
    expect(files.some(({ download }) => !download)).toBe(true);
    for (const { slug, links } of props.products) {
      const offered = files.filter(({ product, download }) => product === slug && download);
      expect(links[0]?.label).toBe(`スクリプトとファイル (${offered.length})`);
    }
  });
});
