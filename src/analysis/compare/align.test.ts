import { describe, expect, it } from 'vitest';
import { wordsOfText, type Word } from '../words';
import { align, changeCost, ownValues, type AlignedCommand } from './align';

const commands = (...texts: readonly string[]): AlignedCommand[] =>
  texts.map((text, index) => ({ line: index + 1, words: wordsOfText(text) }));

const pattern: Word = {
  text: 'y:\\spl\\act1.sql',
  pieces: [
    { text: 'y:', param: 'drive' },
    { text: '\\spl\\' },
    { text: 'act1', param: 'name' },
    { text: '.sql' },
  ],
};
const word = (text: string): Word => ({ text, pieces: [{ text }] });

function shown(left: readonly string[], right: readonly string[]): string[] {
  return align(commands(...left), commands(...right)).rows.map(
    ({ kind, left: one, right: other }) =>
      `${kind} ${[one, other].map((row) => row?.words.map(({ text }) => text).join(' ') ?? '-').join(' | ')}`,
  );
}

describe('align', () => {
  it('sets equal commands side by side, and shows what stands on one side alone', () => {
    expect(
      shown(
        ['net start A', 'ARMLOAD X /S /M B'],
        ['net start A', 'ARMSLEEP 10', 'ARMLOAD X /S /M B'],
      ),
    ).toEqual([
      'same net start A | net start A',
      'right - | ARMSLEEP 10',
      'same ARMLOAD X /S /M B | ARMLOAD X /S /M B',
    ]);
  });

  it('pairs commands of one program only', () => {
    expect(shown(['net start A'], ['net start B'])).toEqual(['changed net start A | net start B']);
    expect(shown(['net start A'], ['ARMKILL A'])).toEqual([
      'right - | ARMKILL A',
      'left net start A | -',
    ]);
  });

  it('takes a misspelt command for the one that is meant, and still counts it', () => {
    expect(shown(['ARMLOD X'], ['ARMLOAD X'])).toEqual(['changed ARMLOD X | ARMLOAD X']);
  });

  it('sees the same program in any case, with or without .exe and folder; another folder differs', () => {
    expect(
      changeCost(...(commands('ARMLoad.EXE X', 'armload X') as [AlignedCommand, AlignedCommand])),
    ).toBe(0);
    expect(
      changeCost(...(commands('c:\\m\\isql /P', 'isql /P') as [AlignedCommand, AlignedCommand])),
    ).toBe(0);
    expect(
      changeCost(
        ...(commands('y:\\a\\sfoscmd S X', 'z:\\a\\sfoscmd S X') as [
          AlignedCommand,
          AlignedCommand,
        ]),
      ),
    ).toBeGreaterThan(0);
  });

  it('costs less where only values of parameters differ', () => {
    const theirs = { line: 1, words: [word('isql'), pattern] };
    const own = { line: 1, words: [word('isql'), word('e:\\spl\\act9.sql')] };
    const other = { line: 1, words: [word('isql'), word('something')] };
    expect(changeCost(own, theirs)).toBeLessThan(changeCost(other, theirs));
  });

  it('ends soon with long lists', () => {
    const many = Array.from({ length: 5000 }, (_, index) => `net start S${index % 7}`);
    const start = Date.now();
    align(commands(...many), commands(...many));
    expect(Date.now() - start).toBeLessThan(3000);
  });
});

describe('ownValues', () => {
  it('finds what stands in the place of parameters', () => {
    expect(ownValues(word('e:\\spl\\act9.sql'), pattern)).toEqual(
      new Map([
        ['drive', 'e:'],
        ['name', 'act9'],
      ]),
    );
  });

  it('finds nothing where more differs, or where there is no parameter', () => {
    expect(ownValues(word('e:\\other\\act9.sql'), pattern)).toBeUndefined();
    expect(ownValues(word('x'), word('y'))).toBeUndefined();
  });
});
