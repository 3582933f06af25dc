/**
 * Prints the names of a part of a guide that its list does not explain yet:
 * `GUIDE_SOURCES=<folder> npx tsx tests/fidelity/identifiers/left-over.ts <list>`.
 */

import { readListing } from '../listing';
import { guideSources } from '../recording';
import { identifierLists, leftOver, plainText } from './identifiers';

const wanted = process.argv[2];
const list = identifierLists.find(([name]) => name === wanted)?.[1];
if (list === undefined || guideSources === undefined) {
  console.error(
    `usage: GUIDE_SOURCES=<folder> npx tsx tests/fidelity/identifiers/left-over.ts <list>\n  lists: ${identifierLists.map(([name]) => name).join(', ')}`,
  );
  process.exitCode = 2;
} else {
  const left = leftOver(list, plainText(readListing(guideSources, list)));
  for (const { name, line } of left) console.log(`${line}\t${name}`);
  console.log(`${left.length} left over in ${wanted}`);
}
