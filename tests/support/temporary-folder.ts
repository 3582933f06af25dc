import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/**
 * Writes a folder for one test, or for all tests of a file when called at its top; the caller removes it.
 *
 * @param files contents by POSIX path below the folder
 * @returns absolute path of the new folder, and the function that removes it
 */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>>): {
  readonly folder: string;
  readonly remove: () => void;
} {
  const folder = mkdtempSync(path.join(tmpdir(), 'site-test-'));
  for (const [file, content] of Object.entries(files)) {
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The same for the test that runs now, removed when it ends. @see makeFolder */
export function makeTestFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const { folder, remove } = makeFolder(files);
  onTestFinished(remove);
  return folder;
}
