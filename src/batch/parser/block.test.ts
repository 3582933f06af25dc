import { describe, expect, it } from 'vitest';
import { messagesOf, parseOne, parseShapes } from '../test-support';
import { parse } from './parse';

it('leaves parentheses behind a block alone', () => {
  expect(parseShapes('(a) & echo b )')).toEqual({ shapes: ['block(command) & echo'], places: [] });
});

describe('blocks', () => {
  it.each([
    ['(a)', 'block(command)'],
    ['( a & b )', 'block(command & command)'],
    ['(\r\n\r\n  a\r\n\r\n  b\r\n)', 'block(command; command)'],
    ['(a\r\nb)', 'block(command; command)'],
    ['((a)\r\n(b))', 'block(block(command); block(command))'],
    ['if x==y (a) else (b)', 'if(block(command) else block(command))'],
    ['if x==y (\r\n a\r\n) else (\r\n b\r\n)', 'if(block(command) else block(command))'],
    [
      'if x==y (a) else if z==w (b) else c',
      'if(block(command) else if(block(command) else command))',
    ],
    ['(a) & (b)', 'block(command) & block(command)'],
    ['(a) > f & (b) 2>g , && c', 'block(command) & block(command) && command'],
    ['((a) > f )', 'block(block(command))'],
    ['if x==y (a) > f else (b) > g', 'if(block(command) else block(command))'],
    ['(echo a^)b)', 'block(echo)'],
    ['(echo "a)b")', 'block(echo)'],
    ['(set A=(x))', undefined],
    ['(a &\r\n b)', 'block(command; command)'],
    ['(\r\nrem x)\r\n)', undefined],
    ['(\r\nrem x y)\r\n)', 'block(comment)'],
  ])('reads %j', (source, shape) => {
    const { shapes, places } = parseShapes(source);
    if (shape === undefined) expect(places.length).toBeGreaterThan(0);
    else expect({ shapes, places }).toEqual({ shapes: [shape], places: [] });
  });

  it('takes redirections before and behind', () => {
    expect(parseOne('>a (foo) 2>b >>c').redirections).toMatchObject([
      { handle: 1, operator: '>', target: { text: 'a' } },
      { handle: 2, operator: '>', target: { text: 'b' } },
      { handle: 1, operator: '>>', target: { text: 'c' } },
    ]);
  });

  it.each([
    ['()', '1:2 syntax-error'],
    ['(\r\n\r\n)', '3:1 syntax-error'],
    ['( & a)', '1:3 syntax-error'],
    ['(a', '1:1 syntax-error'],
    ['if x==y (\r\n a\r\n', '1:9 syntax-error'],
    ['(a) b', '1:5 syntax-error'],
    ['(a) (b)', '1:5 syntax-error'],
    ['if x==y (a)b', '1:12 syntax-error'],
    ['((a) b)', '1:6 syntax-error'],
    ['if x==y (a) else', '1:17 syntax-error'],
    ['if x==y (a) else(b)', '1:13 unsupported'],
  ])('reports %j', (source, place) => {
    expect(parseShapes(source).places).toEqual([place]);
  });

  it('names the word that is unexpected', () => {
    expect(messagesOf(parse('(a) bcd e', { file: 'a.bat' }).diagnostics)).toBe(
      'a.bat:1:5: error [syntax-error] “bcd” is unexpected here; cmd.exe ends the batch file.\n' +
        '  Hint: End the command before this.',
    );
    expect(messagesOf(parse('a && || b', { file: 'a.bat' }).diagnostics)).toContain('“||”');
  });

  it('lets a parenthesis that closes nothing skip its line', () => {
    expect(parseShapes(') else (\r\nfoo')).toEqual({
      shapes: ['comment', 'command'],
      places: ['1:1 unmatched-parenthesis'],
    });
    expect(parseOne('if a==b ) c')).toMatchObject({ then: { style: ')', comment: 'c' } });
  });

  describe('with labels and :: comments', () => {
    it('reads one before a command', () => {
      expect(parseShapes('(\r\n:: note\r\na\r\n:b\r\nc\r\n)')).toEqual({
        shapes: ['block(comment; command; label; command)'],
        places: [],
      });
    });

    it.each([
      '(\r\na\r\n:: note\r\n)',
      '(\r\n:: one\r\n:: two\r\na\r\n)',
      '(\r\n:: note\r\n\r\na\r\n)',
      '(\r\n:: (note)\r\na\r\n)',
      '(\r\n:: a & b\r\na\r\n)',
      '(\r\n:: note',
    ])('refuses %j', (source) => {
      expect(parseShapes(source).places).toContainEqual(expect.stringMatching(/unsupported$/));
    });
  });
});
