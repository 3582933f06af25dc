import { command, piecesText, type Segment } from '../../batch/render';
import { buildDefinitions, type Definitions } from '../definitions';
import { guides } from '../guides';
import { plainText } from '../plain-text/render';
import { defineFile, type FileDefinition } from '../schema/file';
import type { ProductDefinitions } from '../schema/product-definitions';
import { resolve } from '../schema/template';
import type { TableCellText, TableDefinition } from '../schema/table';

/** Definitions in miniature, for tests of what is computed from them. */

type FileInput = Parameters<typeof defineFile>[0];

/** A file of plain lines; its language follows its name. */
export function aFile(changes: Partial<FileInput>, ...lines: readonly string[]): FileDefinition {
  const file = changes.file ?? 'start.bat';
  return defineFile({
    product: 'server',
    variant: 'single',
    file,
    language: file.endsWith('.bat') ? 'bat' : file.endsWith('.reg') ? 'reg' : 'text',
    standby: 'single',
    database: null,
    group: null,
    role: file === 'start.bat' ? 'start' : file === 'stop.bat' ? 'stop' : 'other',
    title: '題',
    source: { guide: 'staroffice', section: '1' },
    errata: [],
    download: true,
    ...changes,
    render: plainText(lines.map((text) => ({ text: text === '' ? [] : [text] }))),
  });
}

/** The definitions of one product or several, with nothing but what is given. */
export function definitionsOf(...products: readonly Partial<ProductDefinitions>[]): Definitions {
  return buildDefinitions({
    guides,
    errata: [],
    products: products.map((given) => ({
      product: 'server',
      parameters: [],
      facts: {},
      files: [],
      tables: [],
      commands: {},
      ...given,
    })),
  });
}

/** The text of a cell, a link as `text <href>`, a remark in brackets. */
export function cellText(cell: TableCellText, { defaults }: Pick<Definitions, 'defaults'>): string {
  return cell
    .map(({ text, href, remark }) =>
      [
        piecesText(resolve(text, defaults)),
        ...(href === undefined ? [] : [` <${href}>`]),
        ...(remark === undefined ? [] : [` [${remark}]`]),
      ].join(''),
    )
    .join('');
}

/** The rows of a table as texts. */
export function rowTexts(
  table: TableDefinition | undefined,
  definitions: Pick<Definitions, 'defaults'> = { defaults: new Map() },
): string[][] {
  if (table === undefined) throw new Error('there is no such table');
  return table.rows.map((row) => row.map((cell) => cellText(cell, definitions)));
}

/** A command line as procedures state it. */
export function aCommand(name: string, ...options: readonly string[]): () => readonly Segment[] {
  return () =>
    command(
      [{ text: name }],
      options.map((option) => ({ option })),
    );
}
