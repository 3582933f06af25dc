/**
 * Checks pages without a build: `npm run check:pages [-- docs/server src/definitions/server]`. Prints what
 * is wrong in the named folders (or everywhere) as the build would, and dead links to other pages.
 */

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { formatDiagnostic } from '../../src/batch/diagnostic';
import { loadDefinitions } from '../../plugins/support/fresh-definitions';
import { loadKnowledge } from '../../plugins/support/load-knowledge';

const root = path.join(__dirname, '../..');

async function main(wanted: readonly string[]): Promise<void> {
  const { diagnostics } = loadKnowledge(root, await loadDefinitions(root));
  const isWanted = (file: string): boolean =>
    wanted.length === 0 || wanted.some((folder) => file.startsWith(folder));
  const faults = [
    ...diagnostics.filter(({ file }) => isWanted(file)).map(formatDiagnostic),
    ...pages()
      .filter(isWanted)
      .flatMap((page) => deadLinks(page)),
  ];
  for (const fault of faults) console.log(fault);
  const elsewhere = diagnostics.filter(({ file }) => !isWanted(file)).length;
  console.log(
    `${faults.length} fault(s)${elsewhere === 0 ? '' : `, ${elsewhere} more in other folders`}`,
  );
  if (faults.length > 0) process.exitCode = 1;
}

function pages(): string[] {
  return readdirSync(path.join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .map((name) => path.posix.join('docs', name))
    .filter((file) => file.endsWith('.mdx') && statSync(path.join(root, file)).isFile());
}

/** Relative links to files that do not exist, or to headings and directives that are not there. */
function deadLinks(page: string): string[] {
  const text = readFileSync(path.join(root, page), 'utf8');
  return text.split('\n').flatMap((line, index) =>
    [...line.matchAll(/\]\((?<target>\.{1,2}\/[^)#\s]+\.mdx)?(?:#(?<anchor>[^)\s]+))?\)/g)].flatMap(
      ({ groups = {}, index: column }) => {
        const { target, anchor } = groups;
        if (target === undefined && anchor === undefined) return [];
        const file = path.posix.join(path.posix.dirname(page), target ?? path.posix.basename(page));
        const where = `${page}:${index + 1}:${column + 1}`;
        if (!existsSync(path.join(root, file))) return [`${where}: there is no page ${file}`];
        const there = readFileSync(path.join(root, file), 'utf8');
        return anchor === undefined ||
          there.includes(`{/* #${anchor} */}`) ||
          there.includes(`{#${anchor}`)
          ? []
          : [`${where}: ${file} has no anchor #${anchor}`];
      },
    ),
  );
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
