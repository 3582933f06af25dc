import path from 'node:path';
import { listPages } from '../../plugins/support/page-list';
import { loadKnowledge } from '../../plugins/support/load-knowledge';
import { buildChecklists } from '../../plugins/values/checklists';
import { kitData } from '../../plugins/values/kit-data';
import { definitions } from '../../src/definitions';
import { productSlugs } from '../../src/definitions/products';
import type { KitData } from '../../src/kit/kit-data';

const siteDir = path.resolve(__dirname, '../..');

/** What a browser loads for a kit, made from the definitions and pages as they are now. */
export function loadKitData(): KitData {
  const knowledge = loadKnowledge(siteDir, definitions);
  return kitData(
    definitions,
    buildChecklists(listPages(siteDir, productSlugs), knowledge, definitions),
  );
}
