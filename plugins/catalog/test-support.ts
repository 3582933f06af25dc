import { buildDefinitions, type Definitions } from '../../src/definitions/definitions';
import { guides } from '../../src/definitions/guides';
import { defineFile, type FileDefinition } from '../../src/definitions/schema/file';
import type { RenderedLine } from '../../src/batch/render';

/** Files in miniature, for tests of what is made from them. */

type FileInput = Parameters<typeof defineFile>[0];

/** A file whose lines are plain text. */
export function aFile(changes: Partial<FileInput>, ...lines: readonly string[]): FileDefinition {
  return aFileOfLines(
    changes,
    lines.map((text) => ({ segments: text === '' ? [] : [{ text, role: 'plain' }] })),
  );
}

/** A file of the lines given. */
export function aFileOfLines(
  changes: Partial<FileInput>,
  lines: readonly RenderedLine[],
): FileDefinition {
  const file = changes.file ?? 'start.bat';
  return defineFile({
    product: 'server',
    variant: 'single',
    file,
    language: file.endsWith('.bat') ? 'bat' : 'text',
    standby: 'single',
    database: null,
    group: null,
    role: ({ 'start.bat': 'start', 'stop.bat': 'stop' } as const)[file] ?? 'other',
    title: file,
    source: { guide: 'staroffice', section: '3.1' },
    errata: [],
    download: true,
    render: () => ({ lines }),
    ...changes,
  });
}

/** The definitions of one site that states these files. */
export function aSiteOf(...files: readonly FileDefinition[]): Definitions {
  const products = [...new Set(files.map((file) => file.product))];
  return buildDefinitions({
    guides,
    errata: [...new Set(files.flatMap((file) => file.errata))].map((id) => ({
      id,
      kind: 'typo',
      source: { guide: 'staroffice', section: '3.1' },
      printed: 'a',
      published: 'b',
      reason: 'c',
      confidence: 'certain',
    })),
    products: products.map((product) => ({
      product,
      parameters: [],
      facts: {},
      files: files.filter((file) => file.product === product),
      tables: [],
      commands: {},
    })),
  });
}
