import { describe, expect, it } from 'vitest';
import { parseOne, parseShapes } from '../test-support';

describe('commands', () => {
  it('keeps name and arguments apart', () => {
    expect(parseOne('ARMLOAD.EXE id /S /M "a  b"')).toMatchObject({
      kind: 'command',
      name: { text: 'ARMLOAD.EXE' },
      arguments: { text: ' id /S /M "a  b"' },
      internal: false,
      silent: false,
      redirections: [],
    });
  });

  it.each([
    ['"C:\\Program Files\\x.exe" /s', '"C:\\Program Files\\x.exe"', ' /s', false],
    ['ipconfig/all x', 'ipconfig', '/all x', false],
    ['"a/b"/c', '"a/b"', '/c', false],
    ['COPY a b', 'COPY', ' a b', true],
    ['cd\\work', 'cd', '\\work', true],
    ['; ,= foo a', 'foo', ' a', false],
    ['fo^o b^ar', 'foo', ' bar', false],
    ['foo ^"a b', 'foo', ' "a b', false],
    ['foo a ^\r\n  b', 'foo', ' a   b', false],
  ])('reads %j', (source, name, operands, internal) => {
    expect(parseOne(source)).toMatchObject({
      kind: 'command',
      name: { text: name },
      arguments: { text: operands },
      internal,
    });
  });

  it('reads @ as silent', () => {
    expect([parseOne('@foo').silent, parseOne('@ @foo').silent, parseOne('foo @').silent]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it.each([
    ['foo,bar', '1:1'],
    ['PATH C:\\', '1:1'],
    ['y:', '1:1'],
    ['a & :b', '1:5'],
    ['if a==b :c', '1:9'],
    ['@', '1:1'],
    ['> log', '1:1'],
    ['> log if a==b c', '1:1'],
    ['r^em x', '1:1'],
    ['setlocal enableextensions', '1:1'],
    ['shift /1', '1:1'],
    ['endlocal & shift 2', '1:12'],
    ['echo /?', '1:1'],
    ['goto /?', '1:1'],
    ['echo !A!', '1:6'],
    ['foo a!B:c=d!e', '1:6'],
    ['if "!A!"=="b" foo', '1:5'],
  ])('does not guess at %s', (source, place) => {
    expect(parseShapes(source).places).toEqual([`${place} unsupported`]);
  });

  it('does not take exclamation marks for delayed expansion', () => {
    expect(parseShapes('echo Stop! Now!\r\necho 警告!確認!\r\nrem !A!\r\n:: !A!').places).toEqual(
      [],
    );
  });

  it('refuses commands nested without end', () => {
    const { places } = parseShapes('if a==b '.repeat(200) + 'c');
    expect(places).toEqual(['1:801 unsupported']);
    expect(parseShapes('('.repeat(5000)).places).toContain('1:101 unsupported');
    expect(parseShapes('a&'.repeat(102)).places).toEqual(['1:203 unsupported']);
    expect(parseShapes('a|'.repeat(101) + 'a').places).toContain('1:201 unsupported');
    expect(parseShapes('a&'.repeat(90) + '\n' + 'a&'.repeat(90)).places).toEqual([]);
  });
});
