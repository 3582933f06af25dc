/** `npm run ledger`: adds to the ledger what the site publishes and the ledger does not know yet. */

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadDefinitions } from '../../plugins/support/fresh-definitions';
import { loadKnowledge, throwOnFaults } from '../../plugins/support/load-knowledge';
import { loadLedger } from '../../plugins/support/read-ledger';
import { checkLedger, ledgerFile, renewLedger, unrecorded } from '../../src/content/ledger/ledger';
import { publishedThings } from '../../src/content/ledger/published';

async function main(): Promise<void> {
  const siteDir = path.resolve(__dirname, '../..');
  const definitions = await loadDefinitions(siteDir);
  const knowledge = loadKnowledge(siteDir, definitions);
  throwOnFaults(knowledge.diagnostics);
  const now = publishedThings(knowledge, definitions);
  const ledger = loadLedger(siteDir);
  const added = unrecorded(ledger, now);
  writeFileSync(path.join(siteDir, ledgerFile), renewLedger(ledger, now));
  console.log(`${ledgerFile}: ${added.length} lines added, ${now.length} addresses are published`);
  // Only now: what vanished stays in the ledger, and what is new is in it.
  throwOnFaults(checkLedger(loadLedger(siteDir), now));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
