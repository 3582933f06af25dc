import iconv from 'iconv-lite';

/**
 * CP932, Microsoft's code page 932: what Windows NT 4.0 reads Japanese text files in. It is Shift_JIS with
 * the extensions of NEC and IBM, and with Microsoft's choice of Unicode character for each code.
 */

const codec = 'cp932';

/**
 * Characters that look like one of CP932 and are none, and what to write instead: the usual slips of
 * text that came from another system's tables (JIS X 0208 to Unicode as Unix and Mac do it).
 */
const replacements: ReadonlyMap<string, string> = new Map([
  ['\u00a0', 'a blank (U+0020)'],
  ['\u00a2', 'U+FFE0 (\uffe0)'],
  ['\u00a3', 'U+FFE1 (\uffe1)'],
  ['\u00a5', 'U+005C (\\) in paths, 円 for the currency'],
  ['\u00ac', 'U+FFE2 (\uffe2)'],
  ['\u2014', 'U+2015 (\u2015)'],
  ['\u2016', 'U+2225 (\u2225)'],
  ['\u203e', 'U+007E (~)'],
  ['\u2212', 'U+FF0D (\uff0d) or a hyphen (U+002D)'],
  ['\u301c', 'U+FF5E (\uff5e)'],
]);

/**
 * Encodes a text, and proves that nothing is lost: every character must come back as it was.
 *
 * @param text the text, line ends included
 * @param file its name for messages
 * @returns CP932, no BOM
 * @throws {RangeError} at the first character that CP932 cannot hold: its place (column in UTF-16
 *   code units from 1), its code point and what to write instead
 */
export function encodeCp932(text: string, file: string): Uint8Array {
  const bytes = new Uint8Array(iconv.encode(text, codec));
  if (decodeCp932(bytes) !== text) throw lossAt(text, file);
  return bytes;
}

/**
 * Decodes a text.
 *
 * @param bytes CP932
 * @returns the text, line ends as they are; U+FFFD stands for bytes that are no character
 */
export function decodeCp932(bytes: Uint8Array): string {
  return iconv.decode(bytes, codec);
}

function lossAt(text: string, file: string): RangeError {
  let offset = 0;
  for (const character of text) {
    if (!survives(character)) break;
    offset += character.length;
  }
  const linesBefore = text.slice(0, offset).split(/\r\n?|\n/);
  const place = `${file}:${linesBefore.length}:${(linesBefore.at(-1)?.length ?? 0) + 1}`;
  const character = String.fromCodePoint(text.codePointAt(offset) ?? 0);
  const replacement = replacements.get(character);
  return new RangeError(
    `${place}: CP932 cannot hold ${codePointName(character)} (${character})\n` +
      (replacement === undefined
        ? '  Hint: say it with characters of Windows code page 932'
        : `  Hint: write ${replacement} instead`),
  );
}

function survives(character: string): boolean {
  return decodeCp932(iconv.encode(character, codec)) === character;
}

/** The code point of a character as `U+00A5`. */
function codePointName(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
