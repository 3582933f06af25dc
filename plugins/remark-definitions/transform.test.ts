import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { soundSite, transform } from './fixtures/run';

vi.mock('../support/fresh-definitions', async () => {
  const { definitions } = await import('./fixtures/definitions');
  return { loadDefinitions: () => Promise.resolve(definitions), definitionFiles: () => [] };
});

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** The components in the order of the page. */
function elementsOf(tree: Root): Element[] {
  const elements: Element[] = [];
  visit(tree, (node) => {
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') elements.push(node);
  });
  return elements;
}

/** Properties as a component gets them; an expression that is no JSON is given as its source. */
function propsOf(element: Element): Record<string, unknown> {
  return Object.fromEntries(
    element.attributes.flatMap((attribute) => {
      if (attribute.type !== 'mdxJsxAttribute') return [];
      const { name, value } = attribute;
      if (value === null || value === undefined || typeof value === 'string')
        return [[name, value]];
      try {
        return [[name, JSON.parse(value.value) as unknown]];
      } catch {
        return [[name, value.value]];
      }
    }),
  );
}

let page: Root;
let elements: Element[];

beforeAll(async () => {
  page = await transform(soundSite, 'docs/uxservermanager/index.mdx');
  elements = elementsOf(page);
});

/** Properties of all components of a name. */
function all(name: string): Record<string, unknown>[] {
  return elements.filter((element) => element.name === name).map(propsOf);
}

const textOf = (html: unknown): string => String(html).replace(/<[^>]+>/g, '');

describe('a page', () => {
  it('holds no directive any more', () => {
    const left: string[] = [];
    visit(page, (node) => {
      if (node.type.endsWith('Directive')) left.push(node.type);
    });
    expect(left).toEqual([]);
  });

  it('has a component for each word, in order', () => {
    expect(elements.map(({ name }) => name)).toEqual([
      'Summary',
      'Value',
      'ErratumMark',
      'Value',
      'Command',
      'SharedNote',
      'ErratumMark',
      'ErratumMark',
      'TextBlock',
      'TextBlock',
      'FactTable',
      'Procedure',
      'Step',
      'CautionEntry',
      'Step',
      'CautionReference',
      'PageSource',
    ]);
  });
});

describe('::block', () => {
  it('becomes the whole file with its download', () => {
    const [whole] = all('TextBlock');
    expect(whole).toMatchObject({
      path: 'uxservermanager/single/start.bat',
      title: 'start.bat',
      language: 'bat',
      lineCount: 3,
      firstLine: 1,
      insertedCount: 1,
      pageHref: '/scripts/uxservermanager/single/',
      download: { href: '/scripts/uxservermanager/single/start.bat', fileName: 'start.bat' },
    });
    expect(textOf(whole?.html)).toBe('rem start.bat\nARMBCAST /A\nARMLoad.EXE id_Base');
  });

  it('becomes the inserted lines of a region, without a download', () => {
    const [, part] = all('TextBlock');
    expect(part).toMatchObject({
      region: { id: 'start.home', label: '通常時' },
      insertedOnly: true,
      lineCount: 1,
      firstLine: 3,
    });
    expect(part).not.toHaveProperty('download');
    expect(textOf(part?.html)).toBe('ARMLoad.EXE id_Base');
  });
});

describe('::table', () => {
  it('becomes its rows, with the download of the same content', () => {
    expect(all('FactTable')).toMatchObject([
      {
        id: 'table-uxservermanager-nvbase',
        caption: 'レジストリ',
        columns: ['名前', 'データ'],
        rows: [
          [
            [{ pieces: [{ text: 'WorkDir' }], href: '/uxservermanager/' }],
            [{ pieces: [{ text: 'x:\\nvwork', param: 'uxservermanager/nvwork' }], code: true }],
          ],
        ],
        anchors: ['work-dir'],
        download: { href: '/scripts/uxservermanager/single/nvbase.reg' },
      },
    ]);
  });
});

describe(':value and :cmd', () => {
  it('become a parameter that the reader can change, and a fact that nobody can', () => {
    expect(all('Value')).toEqual([
      { text: 'x:\\nvwork', param: 'uxservermanager/nvwork' },
      { text: 'Nvbase' },
    ]);
  });

  it('become a highlighted command line', () => {
    const [command] = all('Command');
    expect(textOf(command?.html)).toBe('ARMPAUSE /ALL');
    expect(command?.html).toContain('<span');
  });
});

describe(':erratum', () => {
  it('is numbered in the order of the page, those of a partial included; a repeat keeps its number', () => {
    expect(all('ErratumMark')).toEqual([
      { id: 'sample-first', number: 1, anchor: 'erratum-sample-first' },
      { id: 'sample-second', number: 3, anchor: 'erratum-sample-second' },
      { id: 'sample-first', number: 1, anchor: 'erratum-sample-first-2' },
    ]);
    expect(all('SharedNote')).toEqual([
      { errata: { 'sample-first': 1, 'sample-shared': 2, 'sample-second': 3 } },
    ]);
  });
});

describe('a procedure', () => {
  it('holds its steps with server and place', () => {
    expect(all('Procedure')).toEqual([{ id: 'set-up' }]);
    expect(all('Step')).toEqual([
      { id: 'stop-services', server: 'active', place: '「サービス」ウィンドウ' },
      { id: 'start-services', server: 'both' },
    ]);
    const procedure = elements.find(({ name }) => name === 'Procedure');
    expect(procedure?.children).toHaveLength(2);
  });
});

describe('cautions', () => {
  it('become an entry whose title is plain text', () => {
    expect(all('CautionEntry')).toEqual([
      {
        id: 'sample-caution',
        severity: 'danger',
        title: 'x:\\nvworkが使えなくなります',
        products: ['WebSAM UXServerManager', '共通'],
        phases: ['構築', '運用'],
      },
    ]);
    const entry = elements.find(({ name }) => name === 'CautionEntry');
    expect(entry?.children).toHaveLength(1);
  });

  it('become a reference to another place, its links valid from here', () => {
    expect(all('CautionReference')).toEqual([
      {
        severity: 'note',
        title: '共通の注意',
        html: '<p><a href="/server/#top">サーバの説明</a>を見てください。</p>',
        phases: ['障害時'],
        url: '/uxservermanager/#shared-caution',
        pageTitle: '例の製品',
      },
    ]);
  });
});

describe('the foot of a page', () => {
  it('names guides, sections and errata with their numbers', () => {
    expect(all('PageSource')).toMatchObject([
      {
        sources: [
          {
            title: 'CLUSTERPRO システム構築ガイド PP編 (WebSAM)',
            edition: '第4版 2004.01.09',
            sections: ['1.1.4', '1.1.5'],
          },
        ],
        errata: [
          { id: 'sample-first', number: 1 },
          { id: 'sample-shared', number: 2 },
          { id: 'sample-second', number: 3 },
        ],
      },
    ]);
  });
});

describe('a partial', () => {
  it('takes the numbers of its errata from the page that renders it, and has no foot', async () => {
    const partial = elementsOf(await transform(soundSite, 'docs/_shared/_note.mdx'));
    expect(partial.map(({ name }) => name)).toEqual(['ErratumMark', 'TextBlock', 'CautionEntry']);
    expect(partial.slice(0, 1).map(propsOf)).toEqual([
      {
        id: 'sample-shared',
        anchor: 'erratum-sample-shared',
        number: 'props.errata?.["sample-shared"] ?? 1',
      },
    ]);
  });
});
