import type { FileDefinition } from '../schema/file';
import type { FileText } from './file-text';

/** A value of the registry as a `.reg` file sets it. */
export interface RegistryEntry {
  readonly key: string;
  readonly name: string;
  /** As the registry editor shows it: `\\` and `\"` of the file are one character. */
  readonly data: string;
  readonly file: FileDefinition;
}

/** The name of a key may hold brackets of its own. */
const keyLine = /^\[-?(HKEY_.+)\]$/;
const valueLine = /^(?:"((?:[^"\\]|\\.)*)"|(@))=(.*)$/;

/**
 * Reads the `.reg` files of the definitions (REGEDIT4).
 *
 * @returns each value in the order of the files; the default value of a key has the name `(既定)`
 */
export function registryEntries(texts: readonly FileText[]): readonly RegistryEntry[] {
  return texts
    .filter(({ file }) => file.language === 'reg')
    .flatMap(({ file, lines }) => {
      let key = '';
      return lines.flatMap((line): RegistryEntry[] => {
        const head = keyLine.exec(line.trim());
        if (head?.[1] !== undefined) key = head[1];
        const value = valueLine.exec(line.trim());
        if (value === null || key === '') return [];
        const [, name, isDefault, data = ''] = value;
        return [
          {
            key,
            name: isDefault === undefined ? unescape(name ?? '') : '(既定)',
            data: dataOf(data),
            file,
          },
        ];
      });
    });
}

function dataOf(written: string): string {
  const text = /^"((?:[^"\\]|\\.)*)"$/.exec(written)?.[1];
  return text === undefined ? written : unescape(text);
}

function unescape(text: string): string {
  return text.replace(/\\(.)/g, '$1');
}
