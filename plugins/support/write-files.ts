import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { FilesByPath } from './serve-files';

/**
 * Writes a plugin's files into the built site.
 *
 * @param outDir folder of the built site
 * @param files by their paths from its root
 */
export async function writeFiles(outDir: string, files: FilesByPath): Promise<void> {
  for (const [file, bytes] of files) {
    const target = path.join(outDir, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, bytes);
  }
}
