import { describe, expect, it } from 'vitest';
import { makeTestFolder } from '../support/temporary-folder';
import { digestOf, readListing, repairListing, type Repair } from './listing';

const place = { file: 'guide.txt', lines: { first: 2, last: 6 } };
const listing = ['rem (', ')', '```', 'ARMKILL FxF id', 'id id', ''].join('\n');

function repair(line: number, printed: string, repaired: string): Repair {
  return { line, printed, repaired, reason: 'of the test' };
}

describe('readListing', () => {
  it('takes the lines and nothing else', () => {
    const folder = makeTestFolder({ 'guide.txt': `before\n${listing}after\n` });
    expect(readListing(folder, place)).toBe(listing);
  });

  it('refuses a guide that is too short, with its place', () => {
    const folder = makeTestFolder({ 'guide.txt': 'before\n' });
    expect(() => readListing(folder, place)).toThrow(
      /has 2 lines and the listing ends at 6\n {2}where: .*guide\.txt:2:1\n {2}hint: /,
    );
  });

  it('refuses a folder without the guide', () => {
    expect(() => readListing(makeTestFolder({}), place)).toThrow(/cannot be read\n.*guide\.txt\n/);
  });
});

describe('digestOf', () => {
  it('is SHA-256 of the UTF-8 bytes', () => {
    expect(digestOf('処理\n')).toBe(
      'e640310dc7750ff04e6f24ec44a15f944367e8359b3f3a583441233d54e5f66e',
    );
  });
});

describe('repairListing', () => {
  it('joins lines, changes stretches in any order and takes fences out', () => {
    const repairs = [
      repair(5, ' id', ' id_A'),
      repair(2, 'rem (\n)', 'rem ()'),
      repair(5, 'FxF', 'EXE'),
    ];
    expect(repairListing(listing, place, repairs)).toBe('rem ()\nARMKILL EXE id_A\nid id\n');
  });

  it.each([
    ['what does not stand there', repair(5, 'EXE', 'x'), /"EXE" stands there 0 times/],
    ['what stands only in the next line', repair(4, 'FxF', 'x'), /stands there 0 times/],
    ['what stands there twice', repair(6, 'id', 'x'), /stands there 2 times/],
    ['a line before the listing', repair(1, 'rem', 'x'), /lies outside/],
    ['a line after the listing', repair(7, 'rem', 'x'), /lies outside/],
  ])('refuses %s', (_, wrong, message) => {
    const act = () => repairListing(listing, place, [wrong]);
    expect(act).toThrow(message);
    expect(act).toThrow(`where: guide.txt:${wrong.line}:1\n  hint: `);
  });

  it('refuses repairs that overlap', () => {
    const repairs = [repair(5, 'FxF id', 'x'), repair(5, 'ARMKILL FxF', 'y')];
    expect(() => repairListing(listing, place, repairs)).toThrow(/overlap/);
  });
});
