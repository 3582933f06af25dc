import { describe, expect, it } from 'vitest';
import { parseOne, parseShapes } from '../test-support';
import { labelIn } from './label';

describe('labelIn', () => {
  it.each([
    [':a', 'a'],
    ['  :a', 'a'],
    [';=,:a', 'a'],
    [': a', 'a'],
    [':a trailing', 'a'],
    [':a:b', 'a'],
    [':a+b', 'a'],
    [':a&b', 'a'],
    [':a,b', 'a,b'],
    [':a=', 'a='],
    [':a;', 'a;'],
    [':ON_OTHER1', 'ON_OTHER1'],
    [':業務', '業務'],
    [':%A%', '%A%'],
    ['::a', undefined],
    [':', undefined],
    ['a:b', undefined],
    ['@:a', undefined],
    ['', undefined],
  ])('finds in %j: %j', (line, name) => {
    const found = labelIn(line);
    expect(found && line.slice(found.start, found.end)).toBe(name);
  });
});

describe('labels and comments', () => {
  it('reads a label with its place', () => {
    expect(parseOne(' :Next step')).toMatchObject({
      kind: 'label',
      text: ':Next step',
      name: { text: 'Next', range: { start: { column: 3 }, end: { column: 7 } } },
    });
  });

  it.each([
    [':: note & more', '::', 'note & more'],
    [':', '::', ''],
    ['rem note & more > x', 'rem', 'note & more > x'],
    ['REM', 'rem', ''],
    ['@rem a', 'rem', 'a'],
    ['rem "a & b', 'rem', '"a & b'],
    ['rem ***** ^', 'rem', '***** ^'],
  ])('reads the comment %s', (source, style, comment) => {
    expect(parseOne(source)).toMatchObject({ kind: 'comment', style, comment });
  });

  it('reads on below a comment', () => {
    expect(parseShapes('rem a b ^\r\nfoo')).toEqual({ shapes: ['comment', 'command'], places: [] });
  });

  it.each([
    ['rem & foo', '1:4'],
    ['rem a&foo', '1:4'],
    ['rem a> foo', '1:4'],
    ['rem > foo', '1:4'],
    ['rem a^\r\nfoo', '1:4'],
    [':: a ^\r\nfoo', '1:6'],
    [':a ^\r\nfoo', '1:4'],
  ])('does not guess at %j', (source, place) => {
    expect(parseShapes(source).places).toEqual([`${place} unsupported`]);
  });
});
