import { describe, expect, it } from 'vitest';
import { definitions } from '../../../src/definitions';
import { readListing } from '../listing';
import { guideSources } from '../recording';
import { holds, identifierLists, leftOver, namesOf, plainText } from './identifiers';

describe('plainText', () => {
  it('undoes what the scan adds', () => {
    expect(plainText('HKEY\\_A¥B\t**C**<sub>R</sub>')).toBe('HKEY_A\\B C');
  });
});

describe('namesOf', () => {
  it('cuts names out of Japanese text', () => {
    expect(namesOf('(例)ARMLoad id /S "x:\\a" 第4 版 2004.01.09、「OK」')).toEqual([
      'ARMLoad',
      'id',
      '/S',
      'x:\\a',
      '2004.01.09',
      'OK',
    ]);
  });
});

describe('holds', () => {
  it.each([
    ['GOTO EXIT', 'EXIT', true],
    ['サーバEXITの', 'EXIT', true],
    ['NO_EXIT', 'EXIT', false],
    ['EXIT2', 'EXIT', false],
    ['a\\Alert\\filter', '\\Alert', true],
    ['aXb', 'a.b', false],
    ['/usr/sbin/gated', '/usr/sbin/gated', true],
    ['BASE\\*DUP', '\\*DUP', true],
  ])('%s: %s is %s', (text, name, expected) => {
    expect(holds(text, name)).toBe(expected);
  });
});

describe.each(identifierLists)('%s', (_, list) => {
  it('names each thing once', () => {
    const all = [
      ...list.identifiers.map(({ text }) => text),
      ...list.readOtherwise.map(({ printed }) => printed),
      ...list.words.map(({ text }) => text),
    ];
    expect(all.filter((text, index) => all.indexOf(text) !== index)).toEqual([]);
    expect(list.identifiers.length).toBeGreaterThan(10);
  });

  it('names errata that are stated and print the name', () => {
    for (const { printed, erratum } of list.readOtherwise) {
      if (erratum === undefined) continue;
      const stated = definitions.errata.get(erratum);
      expect(stated, erratum).toBeDefined();
      // An erratum shows the watch id as the scan has it, without its underscore, and (MG) after a blank.
      const text = `${stated?.printed ?? ''}\n${stated?.reason ?? ''}`
        .replaceAll('_', ' ')
        .replaceAll(' (MG)', '(MG)');
      expect(text).toContain(printed.replaceAll('_', ' '));
    }
  });
});

describe.skipIf(guideSources === undefined)('GUIDE_SOURCES (skipped unless it is set)', () => {
  describe.each(identifierLists)('%s', (_, list) => {
    const text = plainText(readOrEmpty());
    const lines = text.split('\n');

    function readOrEmpty(): string {
      return guideSources === undefined ? '' : readListing(guideSources, list);
    }

    it('gives the first line of each name', () => {
      const given = [
        ...list.identifiers,
        ...list.readOtherwise.map(({ printed, line }) => ({ text: printed, line })),
      ];
      const firstLine = (name: string) =>
        lines.findIndex((line) => holds(line, name)) + list.lines.first;
      expect(given.filter((name) => firstLine(name.text) !== name.line)).toEqual([]);
    });

    it('leaves no Latin name of the guide over', () => {
      expect(leftOver(list, text)).toEqual([]);
    });

    it('explains no word that the guide does not have', () => {
      const names = new Set(namesOf(text));
      expect(list.words.filter((word) => !names.has(word.text))).toEqual([]);
    });
  });
});
