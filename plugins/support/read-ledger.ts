import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ledgerFile, movedFile, readLedger, type Ledger } from '../../src/content/ledger/ledger';

/**
 * Reads the ledger of the project.
 *
 * @param siteDir absolute path of the project
 * @returns an empty one where the project has none yet
 */
export function loadLedger(siteDir: string): Ledger {
  const read = (file: string): string => {
    const target = path.join(siteDir, file);
    return existsSync(target) ? readFileSync(target, 'utf8') : '';
  };
  return readLedger(read(ledgerFile), read(movedFile));
}
