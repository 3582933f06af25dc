import { describe, expect, it } from 'vitest';
import { parseShapes } from '../test-support';

describe('sequences', () => {
  it.each([
    ['a & b', 'command & command'],
    ['a&b&c', 'command & command & command'],
    ['a && b || c', 'command && command || command'],
    ['a || b && c & d', 'command || command && command & command'],
    ['@a & @echo b', 'command & echo'],
    ['a &', 'command'],
    ['a & ', 'command'],
    ['if x==y a & b', 'if(command & command)'],
    ['if x==y (a) & b', 'if(block(command) & command)'],
    ['a "b & c"', 'command'],
    ['a b^&c', 'command'],
    ['a ^\r\n& b', 'command'],
    ['a &^\r\nb', 'command & command'],
  ])('reads %j as %s', (source, shape) => {
    expect(parseShapes(source)).toEqual({ shapes: [shape], places: [] });
  });

  it.each([
    ['a | b', 'unsupported(command; command)', '1:1 unsupported'],
    ['a | b | c', 'unsupported(unsupported(command; command); command)', '1:1 unsupported'],
    ['x & a | b & y', 'command & unsupported(command; command) & command', '1:5 unsupported'],
    ['a &&', 'invalid()', '1:5 syntax-error'],
    ['a ||', 'invalid()', '1:5 syntax-error'],
    ['a |', 'invalid()', '1:4 syntax-error'],
    ['a & & b', 'invalid()', '1:5 syntax-error'],
    ['& a', 'invalid()', '1:1 syntax-error'],
    ['|| a', 'invalid()', '1:1 syntax-error'],
    ['(a &) b', 'invalid()', '1:7 syntax-error'],
  ])('reports %s', (source, shape, place) => {
    const { shapes, places } = parseShapes(source);
    expect(shapes).toEqual([shape]);
    expect(places).toContain(place);
  });

  it('does not guess at “&” before a closing parenthesis', () => {
    expect(parseShapes('(a &)').places).toEqual(['1:5 unsupported']);
  });
});
