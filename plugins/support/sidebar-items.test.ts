import { describe, expect, it } from 'vitest';
import type { ListedPage } from './page-list';
import { sidebarItems } from './sidebar-items';

const page = (name: string, group?: string): ListedPage => ({
  folder: 'server',
  id: `server/${name}`,
  url: `/server/${name}/`,
  label: name,
  position: 0,
  ...(group !== undefined && { group }),
});

const overview = page('index');
const scripts = page('scripts', 'スクリプト');

describe('sidebarItems', () => {
  it('leaves a few pages without headings', () => {
    expect(sidebarItems([overview, page('remove', '削除'), scripts])).toEqual([
      'server/index',
      'server/remove',
      'server/scripts',
    ]);
  });

  it('puts more under the tasks in their order, whatever the positions', () => {
    const pages = [
      overview,
      scripts,
      page('remove', '削除'),
      page('setup-single', '構築'),
      page('setup-multi', '構築'),
      page('cautions', '注意事項'),
      page('maintenance', '追加・保守'),
    ];
    expect(sidebarItems(pages)).toEqual([
      'server/index',
      {
        type: 'category',
        label: '構築',
        collapsible: false,
        items: ['server/setup-single', 'server/setup-multi'],
      },
      {
        type: 'category',
        label: '追加・保守',
        collapsible: false,
        items: ['server/maintenance'],
      },
      { type: 'category', label: '削除', collapsible: false, items: ['server/remove'] },
      'server/scripts',
      'server/cautions',
    ]);
  });

  it('gives scripts a heading where they fill several pages, and groups of a folder’s own theirs', () => {
    const pages = [
      overview,
      page('a', '引く'),
      page('b', '引く'),
      page('d', '引く'),
      page('c', '出典'),
      scripts,
      page('scripts-multi', 'スクリプト'),
    ];
    expect(sidebarItems(pages)).toMatchObject([
      'server/index',
      { label: 'スクリプト', items: ['server/scripts', 'server/scripts-multi'] },
      { label: '引く', items: ['server/a', 'server/b', 'server/d'] },
      { label: '出典', items: ['server/c'] },
    ]);
  });
});
