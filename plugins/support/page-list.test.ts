import { expect, it } from 'vitest';
import { makeTestFolder } from '../../tests/support/temporary-folder';
import { listPages } from './page-list';

it('lists pages by folder, position and name, with what their front matter says', () => {
  const siteDir = makeTestFolder({
    'docs/workflow/index.mdx': '---\ntitle: ワークフロー\n---\n',
    'docs/server/remove.mdx':
      '---\ntitle: 削除する\nsidebar_label: 削除\nsidebar_position: 3\n---\n',
    'docs/server/setup-single.mdx': '---\r\ntitle: 構築する\r\nsidebar_position: 2\r\n---\r\n',
    'docs/server/index.mdx': '---\ntitle: サーバ\nsidebar_position: 1\n---\n',
    'docs/server/other.mdx':
      '---\ntitle: ほか\nsidebar_position: 3\nsidebar_custom_props: { group: 出典, task: 構築 }\n---\n',
    'docs/server/_part.mdx': '部分\n',
    'docs/server/broken.mdx': '---\ntitle: [\n---\n',
    'docs/server/headless.mdx': '本文\n',
  });
  expect(listPages(siteDir, ['server', 'workflow'])).toEqual([
    { folder: 'server', id: 'server/index', url: '/server/', label: 'サーバ', position: 1 },
    {
      folder: 'server',
      id: 'server/setup-single',
      url: '/server/setup-single/',
      label: '構築する',
      position: 2,
      group: '構築',
    },
    {
      folder: 'server',
      id: 'server/other',
      url: '/server/other/',
      label: 'ほか',
      position: 3,
      group: '出典',
      task: '構築',
    },
    {
      folder: 'server',
      id: 'server/remove',
      url: '/server/remove/',
      label: '削除',
      position: 3,
      group: '削除',
    },
    {
      folder: 'workflow',
      id: 'workflow/index',
      url: '/workflow/',
      label: 'ワークフロー',
      position: 0,
    },
  ]);
});
