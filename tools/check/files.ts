import { readFileSync, statSync } from 'node:fs';
import { readScript, type Script } from '../../src/batch/linter';
import { canEncode, trailByte } from '../../src/encoding/characters';
import { readText, type DecodedText, type Unreadable } from '../../src/encoding/read-text';

/** Scripts are a few kilobytes; what is larger is something else. */
const sizeLimit = 5 * 1024 * 1024;

/** A file that was read. */
export interface ScriptFile {
  readonly path: string;
  readonly decoded: DecodedText;
  readonly script: Script;
}

/** A file that could not be read; its message says why and what to do. */
export class UnreadableFile extends Error {}

/**
 * Reads a script from disk.
 *
 * @throws {UnreadableFile} when it is missing, no file, too large, or no text
 */
export function readFile(path: string): ScriptFile {
  const bytes = readBytes(path);
  const decoded = readText(bytes);
  if (typeof decoded === 'string') throw new UnreadableFile(`${path}: ${reasons[decoded]}`);
  return { path, decoded, script: scriptOf(path, decoded) };
}

/** A decoded text as the linter takes it. */
export function scriptOf(path: string, { text, encoding, byteOrderMark }: DecodedText): Script {
  return readScript(text, {
    file: path,
    facts: { encoding, byteOrderMark, canEncode, trailByte },
  });
}

const reasons: Readonly<Record<Unreadable, string>> = {
  'utf-16':
    'UTF-16 で保存されています。CP932 (シフト JIS) で保存し直してください / saved as UTF-16: save it as CP932',
  binary:
    'バイナリファイルです。バッチファイルを指定してください / a binary file: name a batch file',
  neither:
    'CP932 でも UTF-8 でもありません。文字コードを確かめてください / neither CP932 nor UTF-8',
};

function readBytes(path: string): Uint8Array {
  try {
    const stat = statSync(path);
    if (!stat.isFile()) {
      throw new UnreadableFile(`${path}: ファイルではありません / not a file`);
    }
    if (stat.size > sizeLimit) {
      throw new UnreadableFile(
        `${path}: ${(stat.size / 1024 / 1024).toFixed(1)} MB あり、大きすぎます (上限 5 MB)。バッチファイルか確かめてください / too large`,
      );
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
