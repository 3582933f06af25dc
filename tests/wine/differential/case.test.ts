import { describe, expect, it } from 'vitest';
import { plainCase, readCases } from './case';

describe('readCases', () => {
  it('reads names, options, lines and files', () => {
    const text = [
      '=== plain',
      'echo a ',
      '',
      '=== with all',
      '#args a "b c"',
      '#set VA=x=y',
      '#started',
      'call other',
      '#no option here',
      '--- other.bat',
      'echo b',
      '--- empty.txt',
      '',
    ].join('\n');
    expect(readCases(text, 'area')).toEqual([
      { ...plainCase, id: 'area/plain', lines: ['echo a ', ''] },
      {
        id: 'area/with all',
        lines: ['call other', '#no option here'],
        files: { 'other.bat': ['echo b'], 'empty.txt': [] },
        arguments: 'a "b c"',
        environment: { VA: 'x=y' },
        manner: 'started',
      },
    ]);
  });

  it.each([
    ['echo a', 'this line belongs to no case', 1],
    ['=== a\n#arg x', 'there is no option #arg', 2],
    ['=== a\necho\n=== a', 'the case “a” stands here twice', 3],
  ])('refuses %j', (text, what, line) => {
    expect(() => readCases(text, 'area')).toThrow(
      `${what}\n  where: tests/wine/differential/cases/area.txt:${line}\n  hint: begin a case with “=== name”`,
    );
  });
});
