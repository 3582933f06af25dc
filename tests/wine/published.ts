import { createHash } from 'node:crypto';
import { buildDownloads } from '../../plugins/catalog/downloads';
import { sha256 } from '../../plugins/catalog/checksums';
import { definitions } from '../../src/definitions';
import type { Manner, ScriptRuns } from './script-traces';

/** A batch file as readers download it. */
export interface PublishedScript {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly manner: Manner;
}

/** Every batch file below `/scripts/`, with the guides' own values. */
export function publishedScripts(): readonly PublishedScript[] {
  return buildDownloads(definitions)
    .filter(({ file }) => /\.bat$/i.test(file.file))
    .map(({ file, bytes }) => ({
      path: file.id,
      bytes,
      sha256: sha256(bytes),
      // CLUSTERPRO starts the scripts of a group; the others are called from a prompt or a schedule.
      manner: file.role === 'other' ? 'called' : 'started',
    }));
}

/** SHA-256 of runs, for the record. */
export function digestOfRuns(runs: ScriptRuns): string {
  return createHash('sha256').update(JSON.stringify(runs), 'utf8').digest('hex');
}
