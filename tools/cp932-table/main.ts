/**
 * Writes src/encoding/cp932-table.ts from Node's own decoder: `npx tsx tools/cp932-table/main.ts`. The
 * table is in the repository so that browsers and Node read the same one; its tests hold it against
 * Node and against iconv-lite.
 */

import { writeFileSync } from 'node:fs';
import path from 'node:path';

const decoder = new TextDecoder('shift_jis');
const leadBytes = [...range(0x81, 0x9f), ...range(0xe0, 0xef), ...range(0xfa, 0xfc)];
const trailBytes = [...range(0x40, 0x7e), ...range(0x80, 0xfc)];

const rows = leadBytes.flatMap((lead) => {
  const cells = trailBytes.map((trail) => {
    const character = decoder.decode(new Uint8Array([lead, trail]));
    return character.length === 1 && character !== '\ufffd' ? character : ' ';
  });
  const row = cells.join('').trimEnd();
  return row === '' ? [] : [`  [0x${lead.toString(16)}, ${JSON.stringify(row)}],`];
});

const header = `/**
 * Characters of two bytes in CP932: lead byte, and what stands at its trail bytes 0x40 to 0x7E and 0x80 to
 * 0xFC; a blank where there is none. The user-defined rows 0xF0 to 0xF9 are computed (cp932.ts).
 *
 * Written by tools/cp932-table.
 */
// prettier-ignore
`;

writeFileSync(
  path.resolve(__dirname, '../../src/encoding/cp932-table.ts'),
  `${header}export const rows: readonly (readonly [number, string])[] = [\n${rows.join('\n')}\n];\n`,
);

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
