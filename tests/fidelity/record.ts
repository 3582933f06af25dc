/**
 * Records the behaviour of all listings anew: `GUIDE_SOURCES=<folder> npx tsx tests/fidelity/record.ts`.
 * To be run after a change of the repairs; the difference in the recordings is to be read.
 */

import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { listings } from './listings';
import { deriveRecording, guideSources, recordingPath } from './recording';

async function record(): Promise<void> {
  if (guideSources === undefined) {
    throw new Error(
      'There are no guides to record from\n  where: environment variable GUIDE_SOURCES\n  hint: set it to the folder of the scanned guides',
    );
  }
  for (const listing of listings) {
    const target = recordingPath(listing);
    const json = JSON.stringify(deriveRecording(listing, guideSources));
    const options = await resolveConfig(target);
    writeFileSync(target, await format(json, { ...options, parser: 'json' }));
    console.log(listing.record);
  }
}

record().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
