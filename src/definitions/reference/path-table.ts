import type { Definitions } from '../definitions';
import type { FileDefinition } from '../schema/file';
import { shortProductName } from '../products';
import {
  code,
  defineTable,
  joined,
  link,
  plain,
  type TableDefinition,
  type TableText,
} from '../schema/table';
import type { CommandUse } from './command-use';
import { compare, groupBy } from './group';
import { originCell, type Origin } from './origin';
import type { PathUse } from './path-use';

/**
 * Paths, what lies there, and the files that name them.
 *
 * @param uses every path of the definitions
 * @param commands every command line: a path that is a command word is a program
 * @param definitions a file of the same product and name is what lies at the path
 * @returns `reference/paths`, by path; their case does not matter
 */
export function pathsTable(
  uses: readonly PathUse[],
  commands: readonly CommandUse[],
  { files }: Pick<Definitions, 'files'>,
): TableDefinition {
  const programs = new Set(
    commands.map(({ written }) => written.replaceAll('"', '').toLowerCase()),
  );
  const groups = [...groupBy(uses, ({ path }) => path.toLowerCase())].sort(([left], [right]) =>
    compare(left, right),
  );
  return defineTable({
    id: 'reference/paths',
    caption: 'スクリプトとファイルに出るパス',
    columns: ['パス', '置くもの', '書いてあるところ'],
    rows: groups.map(([key, group]) => {
      const origins = group.map(({ origin }) => origin);
      return [
        code(usualSpelling(group.map(({ path }) => path))),
        contentCell(programs.has(key), filesAt(key, origins, [...files.values()])),
        originCell(origins),
      ];
    }),
  });
}

/** The spelling that most places have; the first of several. */
function usualSpelling(paths: readonly string[]): string {
  const counts = [...groupBy(paths, (path) => path)];
  return counts.sort(([, left], [, right]) => right.length - left.length)[0]?.[0] ?? '';
}

/**
 * Files that the definitions state under the last name of a path, in the folders of the files that name
 * it or in those around them.
 */
function filesAt(
  path: string,
  origins: readonly Origin[],
  files: readonly FileDefinition[],
): readonly FileDefinition[] {
  const name = path.slice(path.lastIndexOf('\\') + 1);
  return files.filter(
    (file) =>
      file.file.toLowerCase() === name &&
      origins.some((origin) => origin.kind === 'file' && isNear(file, origin.file)),
  );
}

/** Whether one of the two lies in the other's folder. */
function isNear(left: FileDefinition, right: FileDefinition): boolean {
  const [inner, outer] = [`${left.variant}/`, `${right.variant}/`];
  return left.product === right.product && (inner.startsWith(outer) || outer.startsWith(inner));
}

function contentCell(isProgram: boolean, files: readonly FileDefinition[]): TableText[] {
  if (isProgram) return plain('プログラム');
  const pages = groupBy(files, ({ product, variant }) => `/scripts/${product}/${variant}/`);
  return joined(
    [...pages].map(([page, [file]]) =>
      file === undefined
        ? plain('—')
        : link(`${shortProductName(file.product)} ${file.variant}/${file.file}`, page),
    ),
  );
}
