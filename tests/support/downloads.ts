/** What readers download: bytes judged with Node's own decoder, not with the code that wrote them. */

const cp932 = new TextDecoder('shift_jis', { fatal: true, ignoreBOM: true });

/**
 * Decodes a download.
 *
 * @param bytes CP932 (WHATWG Encoding's Shift_JIS, which is Microsoft's code page 932)
 * @returns its text, line ends as they are
 * @throws TypeError on bytes that are not CP932
 */
export function decodeDownload(bytes: Uint8Array): string {
  return cp932.decode(bytes);
}

/**
 * @param text any line ends
 * @returns the same lines joined by LF, without line ends at the very end
 */
export function normalizeLineEnds(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/\n+$/, '');
}

/**
 * Judges the bytes of a text file for a cluster server.
 *
 * @param bytes the file
 * @returns what is wrong, one sentence each; empty when all is well
 */
export function findByteFaults(bytes: Uint8Array): readonly string[] {
  const faults: string[] = [];
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) faults.push('begins with a BOM');
  let text: string;
  try {
    text = decodeDownload(bytes);
  } catch {
    return [...faults, 'is not CP932'];
  }
  if (isUtf8(bytes)) faults.push('is UTF-8');
  if (/(?<!\r)\n|\r(?!\n)/.test(text)) faults.push('has line ends other than CRLF');
  if (!text.endsWith('\r\n')) faults.push('does not end with CRLF');
  if (text.includes('\u0000')) faults.push('holds U+0000');
  if (text.includes('\ufffd')) faults.push('holds U+FFFD');
  return faults;
}

/** Many UTF-8 texts decode as CP932 too, into nonsense; the reverse hardly ever happens. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    return /\P{ASCII}/u.test(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return false;
  }
}

/** Characters that a batch file must not hold, comments and messages included. */
const forbiddenInBatch = /[\u00a5\u2018\u2019\u201c\u201d\uff1d\uff21-\uff3a\uff41-\uff5a]/gu;

/**
 * @param text a decoded batch file
 * @returns the forbidden characters that it holds, as `U+00A5`, each once
 */
export function findForbiddenCharacters(text: string): readonly string[] {
  const found = new Set(text.match(forbiddenInBatch) ?? []);
  return [...found].map((character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `U+${code}`;
  });
}
