import { readScript, type Script, type ScriptRole } from '../../batch/linter';
import { canEncode, trailByte } from '../../encoding/characters';
import type { DecodedText, Unreadable } from '../../encoding/read-text';

/** A script that was read from bytes. */
export interface ScriptFile {
  /** As the reader knows it. */
  readonly path: string;
  readonly decoded: DecodedText;
  readonly script: Script;
}

/**
 * Reads a decoded text as a script.
 *
 * @param role where it is known otherwise than by the name
 */
export function scriptFile(path: string, decoded: DecodedText, role?: ScriptRole): ScriptFile {
  const { text, encoding, byteOrderMark } = decoded;
  const script = readScript(text, {
    file: path,
    ...(role !== undefined && { role }),
    facts: { encoding, byteOrderMark, canEncode, trailByte },
  });
  return { path, decoded, script };
}

/** The same file with another text. */
export function withText({ path, decoded, script }: ScriptFile, text: string): ScriptFile {
  return scriptFile(path, { ...decoded, text }, script.role);
}

/** Why bytes are no script, and what to do. */
export const unreadableReasons: Readonly<Record<Unreadable, string>> = {
  'utf-16': 'UTF-16 で保存されています。CP932 (シフト JIS) で保存し直してください',
  binary: 'バイナリファイルです。バッチファイルを指定してください',
  neither: 'CP932 でも UTF-8 でもありません。文字コードを確かめてください',
};

/** What to say of a file that is larger than the limit. */
export function tooLarge(bytes: number, limit: number): string {
  const megabytes = (count: number): string => (count / 1024 / 1024).toFixed(1).replace('.0', '');
  return `${megabytes(bytes)} MB あり、大きすぎます (上限 ${megabytes(limit)} MB)。バッチファイルか確かめてください`;
}
