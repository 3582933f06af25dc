import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { sizeLimit } from '../../src/analysis/check/limits';
import { tooLarge, unreadableReasons } from '../../src/analysis/check/messages';
import { scriptFile, type ScriptFile } from '../../src/analysis/check/script-file';
import { readText, writeText, type Unreadable } from '../../src/encoding/read-text';

/** A file that could not be read; its message says why and what to do. */
export class UnreadableFile extends Error {}

/** A file that could not be written; its message says why and what to do. */
export class UnwritableFile extends Error {}

/**
 * Reads a script from disk.
 *
 * @throws {UnreadableFile} when it is missing, no file, too large, or no text
 */
export function readFile(path: string): ScriptFile {
  const bytes = readBytes(path);
  const decoded = readText(bytes);
  if (typeof decoded === 'string') {
    throw new UnreadableFile(`${path}: ${unreadableReasons[decoded]} / ${inEnglish[decoded]}`);
  }
  return scriptFile(path, decoded);
}

/**
 * Writes the text of a script to where it was read, in its encoding.
 *
 * @throws {UnwritableFile} when the system refuses
 */
export function writeFile({ path, decoded, script }: ScriptFile): void {
  const bytes = writeText(decoded, script.text, path);
  try {
    writeFileSync(path, bytes);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why =
      code === 'EACCES' || code === 'EPERM' || code === 'EROFS'
        ? '書き込む権限がありません。読み取り専用を外してください / no permission to write'
        : `書き込めません (${code ?? 'unknown'}) / cannot be written`;
    throw new UnwritableFile(`${path}: ${why}`);
  }
}

const inEnglish: Readonly<Record<Unreadable, string>> = {
  'utf-16': 'saved as UTF-16: save it as CP932',
  binary: 'a binary file: name a batch file',
  neither: 'neither CP932 nor UTF-8',
};

function readBytes(path: string): Uint8Array {
  try {
    const stat = statSync(path);
    if (!stat.isFile()) {
      throw new UnreadableFile(`${path}: ファイルではありません / not a file`);
    }
    if (stat.size > sizeLimit) {
      throw new UnreadableFile(`${path}: ${tooLarge(stat.size, sizeLimit)} / too large`);
    }
    return readFileSync(path);
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    const { code } = error as NodeJS.ErrnoException;
    const why =
      code === 'ENOENT'
        ? 'ファイルがありません。名前とフォルダを確かめてください / no such file'
        : code === 'EACCES' || code === 'EPERM'
          ? '読む権限がありません / no permission to read'
          : `読めません (${code ?? 'unknown'}) / cannot be read`;
    throw new UnreadableFile(`${path}: ${why}`);
  }
}
