import { searchRecords, type SearchRecord } from '../../../src/content/search';
import { loadDefinitions } from '../../support/fresh-definitions';
import { loadKnowledge } from '../../support/load-knowledge';

/**
 * What search finds, as pages and definitions stand on disk now.
 *
 * @param siteDir absolute path of the project
 */
export async function loadRecords(siteDir: string): Promise<readonly SearchRecord[]> {
  const definitions = await loadDefinitions(siteDir);
  return searchRecords(loadKnowledge(siteDir, definitions), definitions);
}
