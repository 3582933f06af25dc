import { decodeCp932, encodeCp932 } from './cp932';

/** A text that came as bytes. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: 'cp932' | 'utf-8';
  readonly byteOrderMark: boolean;
}

/** Why bytes are no text that could be a batch file. */
export type Unreadable = 'utf-16' | 'binary' | 'neither';

const utf8Mark = [0xef, 0xbb, 0xbf];

/**
 * Decodes bytes as CP932 or UTF-8, whichever they are. Bytes of ASCII alone count as CP932; bytes that
 * are valid UTF-8 beyond ASCII count as UTF-8, because Japanese text in CP932 practically never is.
 *
 * @returns the text without its byte order mark, or why there is none
 */
export function readText(bytes: Uint8Array): DecodedText | Unreadable {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return 'utf-16';
  }
  if (bytes.includes(0)) return 'binary';
  const byteOrderMark = utf8Mark.every((byte, index) => bytes[index] === byte);
  const body = byteOrderMark ? bytes.subarray(utf8Mark.length) : bytes;
  const asUtf8 = decodeUtf8(body);
  if (asUtf8 !== undefined && (byteOrderMark || body.some((byte) => byte > 0x7f))) {
    return { text: asUtf8, encoding: 'utf-8', byteOrderMark };
  }
  const text = decodeCp932(body);
  return text.includes('\ufffd') ? 'neither' : { text, encoding: 'cp932', byteOrderMark };
}

/**
 * Encodes a text as {@link readText} found it.
 *
 * @throws {RangeError} when CP932 cannot hold a character
 */
export function writeText(
  { encoding, byteOrderMark }: Omit<DecodedText, 'text'>,
  text: string,
  file: string,
): Uint8Array {
  const body = encoding === 'utf-8' ? new TextEncoder().encode(text) : encodeCp932(text, file);
  return byteOrderMark ? new Uint8Array([...utf8Mark, ...body]) : body;
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
