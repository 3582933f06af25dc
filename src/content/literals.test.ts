import { describe, expect, it } from 'vitest';
import { findLiterals, literalsOf } from './literals';
import { sample } from './test-support';

const literals = literalsOf(sample);
const found = (text: string): [string, number][] =>
  findLiterals(text, literals).map(({ literal, offset }) => [literal.id, offset]);

describe('literalsOf', () => {
  it('takes what a reader may have otherwise and what is fixed, longest first; no bare numbers', () => {
    expect(literals.map(({ text }) => text)).toEqual(['SampleService', 'y:\\data', 'y:']);
  });
});

describe('findLiterals', () => {
  it('finds whole words between Japanese letters, in the order of the text', () => {
    expect(found('y:\\dataをSampleServiceが使う')).toEqual([
      ['server/folder', 0],
      ['server/service', 8],
    ]);
  });

  it('finds no part of a word', () => {
    expect(found('SampleServices, MySampleService, _SampleService')).toEqual([]);
    expect(found('any:thing')).toEqual([]);
  });

  it('finds a path once, not its drive again', () => {
    expect(found('y:\\dataとy:')).toEqual([
      ['server/folder', 0],
      ['server/drive', 8],
    ]);
  });

  it('finds the path in one that goes on below it', () => {
    expect(found('y:\\data\\Alert')).toEqual([['server/folder', 0]]);
    expect(found('y:\\database')).toEqual([['server/drive', 0]]);
  });

  it('finds each of several', () => {
    expect(found('SampleService SampleService')).toHaveLength(2);
  });
});
