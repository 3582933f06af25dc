/**
 * `npm run search:push [-- --dry-run]`: sends what search finds to Algolia, for a site that is built with DocSearch.
 * Reads ALGOLIA_APP_ID, ALGOLIA_INDEX_NAME, ALGOLIA_WRITE_KEY, SITE_URL and BASE_URL.
 */

import path from 'node:path';
import { loadRecords } from '../../plugins/search/server/load-records';
import { searchWords } from '../../plugins/search/server/words';
import { pushRecords } from './push';

function variable(name: string, isNeeded: boolean): string {
  const value = process.env[name] ?? '';
  if (value !== '' || !isNeeded) return value;
  throw new Error(
    `${name} is not set\n  where: the environment\n` +
      '  hint: ALGOLIA_APP_ID=… ALGOLIA_INDEX_NAME=… ALGOLIA_WRITE_KEY=… SITE_URL=https://… npm run search:push',
  );
}

async function main(words: readonly string[]): Promise<void> {
  const unknown = words.find((word) => word !== '--dry-run');
  if (unknown !== undefined) {
    throw new Error(
      `There is no option ${unknown}\n  where: the command line\n  hint: npm run search:push -- --dry-run`,
    );
  }
  const isDryRun = words.includes('--dry-run');
  const host = variable('ALGOLIA_HOST', false);
  const target = {
    appId: variable('ALGOLIA_APP_ID', true),
    apiKey: variable('ALGOLIA_WRITE_KEY', !isDryRun),
    indexName: variable('ALGOLIA_INDEX_NAME', true),
    origin: variable('SITE_URL', true).replace(/\/$/, ''),
    baseUrl: variable('BASE_URL', false) || '/',
    ...(host !== '' && { host }),
  };
  const records = await loadRecords(path.join(__dirname, '../..'));
  await pushRecords(records, searchWords(), target, { isDryRun, report: console.log });
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
