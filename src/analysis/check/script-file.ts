import { readScript, type Script, type ScriptRole } from '../../batch/linter';
import { canEncode, trailByte } from '../../encoding/characters';
import type { DecodedText } from '../../encoding/read-text';

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
