/**
 * Records the behaviour of all listings, and what the linter says of them, anew: `GUIDE_SOURCES=<folder> npx tsx tests/fidelity/record.ts`.
 * To be run after a change of the repairs; the difference in the recordings is to be read.
 */

import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { deriveGuideLint, guideLintFile } from './guide-lint';
import { listings } from './listings';
import { deriveRecording, guideSources, recordingPath } from './recording';

async function record(): Promise<void> {
  if (guideSources === undefined) {
    throw new Error(
      'There are no guides to record from\n  where: environment variable GUIDE_SOURCES\n  hint: set it to the folder of the scanned guides',
    );
  }
  for (const listing of listings) {
    await write(recordingPath(listing), deriveRecording(listing, guideSources));
    console.log(listing.record);
  }
  await write(guideLintFile, deriveGuideLint(guideSources));
}

async function write(target: string, data: unknown): Promise<void> {
  const options = await resolveConfig(target);
  writeFileSync(target, await format(JSON.stringify(data), { ...options, parser: 'json' }));
}

record().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
