import { describe, expect, it } from 'vitest';
import { type ExpansionScope, expandLine, keepLine } from './expand-line';

const values: Record<string, string> = {
  A: 'Alpha Beta',
  EMPTYISH: ' ',
  QUOTED: '"x y"',
  FEED: 'a\nb',
  RETURN: 'a\rb',
  LONG: 'x'.repeat(5000),
};

const scope: ExpansionScope = {
  variable: (name) => values[name.toUpperCase()],
  unknowable: (name) => (name.toUpperCase() === 'DATE' ? 'it changes' : undefined),
  argument: (index) => ['self.bat', '"first arg"', 'second', 'un"even"', '"open'][index] ?? '',
  allArguments: '"first arg" second',
};

function expand(text: string) {
  return expandLine({ number: 1, text, offset: 100 }, scope);
}

describe('expandLine', () => {
  it.each([
    ['plain text', 'plain text'],
    ['[%A%]', '[Alpha Beta]'],
    ['[%a%]', '[Alpha Beta]'],
    ['[%NONE%]', '[]'],
    ['100%%', '100%'],
    ['100% sure', '100 sure'],
    ['%0 %1 %2 %9', 'self.bat "first arg" second '],
    ['%~1 %~2 %~3 %~4', 'first arg second un"even" open'],
    ['<%*>', '<"first arg" second>'],
    ['%A:~0,5%', 'Alpha'],
    ['%A:~6%', 'Beta'],
    ['%A:~-4%', 'Beta'],
    ['%A:~-4,2%', 'Be'],
    ['%A:~0,-5%', 'Alpha'],
    ['%A:~99%', ''],
    ['%A:~-99,2%', 'Al'],
    ['%A:~6,-9%', ''],
    ['%A:a=o%', 'olpho Beto'],
    ['%A:ALPHA=%', ' Beta'],
    ['%A:* =%', 'Beta'],
    ['%A:*zzz=y%', 'Alpha Beta'],
    ['%A:*p=_%', '_ha Beta'],
    ['%NONE:a=b%', 'a=b'],
    ['%NONE:~0,1%', '~0,1'],
    ['%RETURN%', 'ab'],
    ['a\rb', 'ab'],
  ])('turns %j into %j', (text, expected) => {
    const { text: expanded, problems } = expand(text);
    expect(expanded.text).toBe(expected);
    expect(problems).toEqual([]);
  });

  it('maps a value to the place of its expression', () => {
    const { text } = expand('x%A%y');
    expect([text.startOf(1), text.endOf(1), text.startOf(10), text.endOf(10)]).toEqual([
      101, 104, 101, 104,
    ]);
    expect([text.startOf(11), text.endOf(11)]).toEqual([104, 105]);
    expect(text.dynamic).toBe(false);
  });

  it.each([
    ['echo %DATE%', 'unsupported', 105, 111],
    ['echo %DATE:~0,4%', 'unsupported', 105, 116],
    ['cd %~dp0', 'unsupported', 103, 108],
    ['%FEED%', 'unsupported', 100, 106],
    ['%A:=x%', 'syntax-error', 100, 104],
    ['%~', 'syntax-error', 100, 102],
    ['%LONG%%LONG%%A%', 'unreadable', 106, 112],
  ])('reports %s as %s', (text, kind, start, end) => {
    expect(expand(text).problems).toEqual([
      {
        kind,
        start,
        end,
        message: expect.any(String) as string,
        hint: expect.any(String) as string,
      },
    ]);
  });

  it('leaves an expression that it cannot replace as it stands', () => {
    const { text } = expand('cd %~dp0');
    expect(text.text).toBe('cd %~dp0');
    expect([text.at(2), text.isOpaque(3)]).toEqual([' ', true]);
  });

  it('stops at the longest line that cmd.exe takes', () => {
    expect(expand('%LONG%%LONG%%LONG%').text.text.length).toBe(10_000);
    expect(expand(`${'y'.repeat(8191)}`).problems).toEqual([]);
  });
});

describe('keepLine', () => {
  const keep = (text: string) => keepLine({ number: 1, text, offset: 100 });

  it('keeps the text and makes expressions opaque', () => {
    const { text, expressions, problems } = keep('a %B% %%c');
    expect(text.text).toBe('a %B% %%c');
    expect([...text.text].map((_, index) => (text.isOpaque(index) ? '#' : '.')).join('')).toBe(
      '..###.##.',
    );
    expect(expressions.map(({ kind }) => kind)).toEqual(['variable', 'percent']);
    expect(problems).toEqual([]);
  });

  it.each([
    ['%~dp0', ['unsupported']],
    ['%TIME%', ['unsupported']],
    ['%cd:~0,2%', ['unsupported']],
    ['%A:=x%', ['syntax-error']],
    ['%A:~0,2% %1 %* %A:b=c%', []],
  ])('reports in %s: %j', (text, kinds) => {
    expect(keep(text).problems.map(({ kind }) => kind)).toEqual(kinds);
  });
});
