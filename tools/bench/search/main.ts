/**
 * `npm run bench:search`: how well the search finds, beside other engines on the same records, and what it
 * weighs and costs, on this site and on ones of 3,000 and 10,000 sections. The last part wants a built
 * site. `npm run bench:search -- relevance` stops after the first.
 */

import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { loadRecords } from '../../../plugins/search/server/load-records';
import { searchFiles } from '../../../plugins/search/server/search-files';
import { searchWords } from '../../../plugins/search/server/words';
import { indexScript } from '../../../plugins/search/shared/scripts';
import type { SearchRecord } from '../../../src/content/search';
import { judgedQueries } from '../../../tests/search/relevance';
import { openSite } from '../../../tests/support/site';
import { browserSpeed } from './browser-speed';
import { syntheticRecords } from './synthetic';
import { compare, comparisonTable, type Comparison } from './compare';
import { lunrJapanese } from './engines/lunr-ja';
import { own } from './engines/own';
import { pagefindEngine } from './engines/pagefind';
import { plainMiniSearch } from './engines/plain-minisearch';

const sizes = [3000, 10_000];
/** Typed letter by letter: some of each kind. */
const typed = judgedQueries()
  .filter((_query, at) => at % 9 === 0)
  .map(({ query }) => query);

async function main([part]: readonly string[]): Promise<void> {
  const records = await loadRecords(path.join(__dirname, '../../..'));
  console.log(`${records.length} records, ${judgedQueries().length} judged queries\n`);
  const makers = [own, plainMiniSearch, lunrJapanese, pagefindEngine];
  const comparisons = await compare(makers, records, judgedQueries());
  print(comparisonTable(comparisons));
  printFailures(comparisons[0]);
  if (part === 'relevance') return;
  await printCosts(records);
}

function printFailures(comparison: Comparison | undefined): void {
  const failed = comparison?.judgements.filter(({ rank }) => rank !== 1) ?? [];
  console.log('Answers that do not come first (rank, kind, query; 0: not among ten)');
  for (const { rank, query } of failed) {
    console.log(`  ${rank}  ${query.kind}  ${query.query}${query.isHeldOut ? '  (held out)' : ''}`);
  }
  console.log();
}

async function printCosts(records: readonly SearchRecord[]): Promise<void> {
  const site = await openSite();
  const rows = [
    [
      'sections',
      'build',
      'index gzip',
      'per record',
      'unpack ×4',
      'query p50 ×4',
      'p95',
      'paint p95',
    ],
  ];
  try {
    for (const size of [records.length, ...sizes]) {
      const all = size === records.length ? records : syntheticRecords(records, size);
      const start = performance.now();
      const index = searchFiles(all, searchWords()).get(indexScript.path) ?? new Uint8Array();
      const built = performance.now() - start;
      const bytes = gzipSync(index, { level: 9 }).length;
      const speed = await browserSpeed(site, typed, index);
      rows.push([
        size.toLocaleString('en'),
        `${(built / 1000).toFixed(1)} s`,
        `${bytes.toLocaleString('en')} B`,
        `${(bytes / size).toFixed(0)} B`,
        `${speed.unpack.toFixed(0)} ms`,
        `${speed.p50.toFixed(1)} ms`,
        `${speed.p95.toFixed(1)} ms`,
        `${speed.paintP95.toFixed(0)} ms`,
      ]);
    }
  } finally {
    await site.close();
  }
  print(rows);
}

function print(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  for (const row of rows) {
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  }
  console.log();
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
