import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { buildDefinitions, type Definitions } from '../definitions/definitions';
import { guides } from '../definitions/guides';
import { plainText } from '../definitions/plain-text/render';
import { defineFile } from '../definitions/schema/file';
import { defineParameters } from '../definitions/schema/parameter';
import { defineTable, plain } from '../definitions/schema/table';
import { readPage, type PageReading } from './read-page';

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).use(remarkDirective);

/** Parses a page without front matter. */
export function parse(source: string): Root {
  return parser.parse(source);
}

/** Parses a page and reads it. */
export function read(
  source: string,
  definitions: Definitions,
  file = 'docs/server/page.mdx',
): PageReading {
  return readPage(parse(source), { file, source, lineOffset: 0 }, definitions);
}

const p = defineParameters('server', {
  drive: { type: 'drive', label: 'ドライブ', default: 'y:' },
  folder: { type: 'path', label: 'フォルダ', default: 'y:\\data' },
  wait: { type: 'seconds', label: '秒', default: '30' },
});

const file = defineFile({
  product: 'server',
  variant: 'single',
  file: 'data.reg',
  language: 'reg',
  standby: 'single',
  database: null,
  group: null,
  role: 'other',
  title: 'レジストリ',
  source: { guide: 'staroffice', section: '3.1' },
  errata: [],
  download: true,
  render: plainText([{ text: ['REGEDIT4'] }]),
});

/** One file, the table of the same content, a command, an erratum and some values. */
export const sample: Definitions = buildDefinitions({
  guides,
  products: [
    {
      product: 'server',
      parameters: Object.values(p),
      facts: { service: ['SampleService'] },
      files: [file],
      tables: [
        defineTable({
          id: 'server/data',
          caption: 'レジストリ',
          columns: ['名前'],
          rows: [[plain('a')]],
          file: file.id,
        }),
      ],
      commands: { stop: () => [{ text: 'net stop', role: 'command' }] },
    },
  ],
  errata: [
    {
      id: 'server-sample',
      kind: 'typo',
      source: { guide: 'staroffice', section: '3.1' },
      printed: 'a',
      published: 'b',
      reason: 'c',
      confidence: 'inferred',
    },
  ],
});
