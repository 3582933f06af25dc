import { rows } from './cp932-table';

/**
 * CP932, Microsoft's code page 932: what Windows NT 4.0 reads Japanese text files in. It is Shift_JIS with
 * the extensions of NEC and IBM, and with Microsoft's choice of Unicode character for each code.
 *
 * Node and browsers run the same code on the same table, so both write the same bytes.
 */

/** Stands for bytes that are no character. */
const noCharacter = 0xfffd;

/** NEC's selection of IBM's extensions: read, but never written; IBM's own rows have the same characters. */
const neverWritten: readonly number[] = [0xed, 0xee];

/** User-defined characters: rows 0xF0 to 0xF9 are U+E000 and the following. */
const userDefined = { firstLead: 0xf0, lastLead: 0xf9, first: 0xe000 };
const cellsOfRow = 188;

/** Code of two bytes ↔ character. */
interface Tables {
  readonly characters: ReadonlyMap<number, number>;
  readonly codes: ReadonlyMap<number, number>;
}

let built: Tables | undefined;

/** Made when the first text needs it. */
function tables(): Tables {
  built ??= buildTables();
  return built;
}

function buildTables(): Tables {
  const characters = new Map<number, number>();
  const codes = new Map<number, number>();
  const add = (lead: number, cell: number, character: number): void => {
    const code = (lead << 8) | trailOf(cell);
    characters.set(code, character);
    // Where NEC and IBM both have a character, the lower code is written, as Windows does.
    if (!neverWritten.includes(lead) && !codes.has(character)) codes.set(character, code);
  };
  for (const [lead, row] of rows) {
    for (let cell = 0; cell < row.length; cell += 1) {
      if (row[cell] !== ' ') add(lead, cell, row.charCodeAt(cell));
    }
  }
  for (let lead = userDefined.firstLead; lead <= userDefined.lastLead; lead += 1) {
    const first = userDefined.first + (lead - userDefined.firstLead) * cellsOfRow;
    for (let cell = 0; cell < cellsOfRow; cell += 1) add(lead, cell, first + cell);
  }
  return { characters, codes };
}

/** Trail bytes run from 0x40 to 0xFC without 0x7F. */
function trailOf(cell: number): number {
  return cell < 0x3f ? 0x40 + cell : 0x41 + cell;
}

function isLead(byte: number): boolean {
  return (byte >= 0x81 && byte <= 0x9f) || (byte >= 0xe0 && byte <= 0xfc);
}

/** The character of one byte: ASCII, 0x80, half-width kana; undefined for a lead byte and for no character. */
function singleOf(byte: number): number | undefined {
  if (byte <= 0x80) return byte;
  return byte >= 0xa1 && byte <= 0xdf ? byte - 0xa1 + 0xff61 : undefined;
}

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
 * Encodes a text without loss, or not at all.
 *
 * @param text the text, line ends included
 * @param file its name for messages
 * @returns CP932, no BOM
 * @throws {RangeError} at the first character that CP932 cannot hold: its place (column in UTF-16
 *   code units from 1), its code point and what to write instead
 */
export function encodeCp932(text: string, file: string): Uint8Array {
  const bytes: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const code = codeOf(text.charCodeAt(index));
    if (code === undefined) throw lossAt(text, index, file);
    if (code > 0xff) bytes.push(code >> 8);
    bytes.push(code & 0xff);
  }
  return new Uint8Array(bytes);
}

/** The code of a character, one byte or two; undefined when CP932 has none. */
function codeOf(character: number): number | undefined {
  if (character <= 0x80) return character;
  if (character >= 0xff61 && character <= 0xff9f) return character - 0xff61 + 0xa1;
  return tables().codes.get(character);
}

/**
 * Decodes a text.
 *
 * @param bytes CP932
 * @returns the text, line ends as they are; U+FFFD stands for bytes that are no character
 */
export function decodeCp932(bytes: Uint8Array): string {
  const { characters } = tables();
  let text = '';
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index] ?? 0;
    let character = singleOf(byte);
    if (character === undefined && isLead(byte)) {
      character = characters.get((byte << 8) | (bytes[index + 1] ?? 0));
      // A byte that completes no character is read again by itself.
      if (character !== undefined) index += 1;
    }
    text += String.fromCharCode(character ?? noCharacter);
  }
  return text;
}

function lossAt(text: string, offset: number, file: string): RangeError {
  const linesBefore = text.slice(0, offset).split(/\r\n?|\n/);
  const place = `${file}:${linesBefore.length}:${(linesBefore.at(-1)?.length ?? 0) + 1}`;
  const character = String.fromCodePoint(text.codePointAt(offset) ?? 0);
  const better = replacements.get(character);
  return new RangeError(
    `${place}: CP932 cannot hold ${codePointName(character)} (${character})\n` +
      (better === undefined
        ? '  Hint: say it with characters of Windows code page 932'
        : `  Hint: write ${better} instead`),
  );
}

/** The code point of a character as `U+00A5`. */
function codePointName(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
