/** `npm run counts`: how many entries the indexes have, by facet, and what became of the guides' caution markers. */

import path from 'node:path';
import { buildDownloads } from '../../plugins/catalog/downloads';
import { catalogEntries } from '../../plugins/catalog/entries';
import { loadDefinitions } from '../../plugins/support/fresh-definitions';
import { loadKnowledge, throwOnFaults } from '../../plugins/support/load-knowledge';
import { markerLists } from '../../tests/fidelity/markers/markers';
import { formatCounts, indexCounts } from './counts';

async function main(): Promise<void> {
  const siteDir = path.resolve(__dirname, '../..');
  const definitions = await loadDefinitions(siteDir);
  const knowledge = loadKnowledge(siteDir, definitions);
  throwOnFaults(knowledge.diagnostics);
  const scripts = catalogEntries(buildDownloads(definitions));
  console.log(formatCounts(indexCounts(knowledge, scripts)));

  console.log('\n## ガイドの注意の印 (tests/fidelity/markers)\n');
  for (const [guide, { markers }] of markerLists) {
    const led = markers.filter(({ cautions }) => cautions !== undefined).length;
    const none = markers.filter((marker) => marker.none !== undefined).length;
    console.log(
      `- ${guide}: ${markers.length}件のうち、注意事項へ${led}件、注意事項にしない理由つき${none}件、残り${markers.length - led - none}件`,
    );
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
