import { describe, expect, it } from 'vitest';
import { percentExpressionAt } from './percent-expression';

const defined = (name: string) => name.toUpperCase() === 'A' || name === '';

/** The expression at the first percent sign, and the text it covers. */
function read(line: string) {
  const { start, end, ...expression } = percentExpressionAt(line, line.indexOf('%'), defined);
  return { ...expression, covers: line.slice(start, end) };
}

describe('percentExpressionAt', () => {
  it.each([
    ['x%%y', { kind: 'percent', covers: '%%' }],
    ['%*', { kind: 'all-arguments', covers: '%*' }],
    ['%10', { kind: 'argument', index: 1, unquoted: false, covers: '%1' }],
    ['%~2x', { kind: 'argument', index: 2, unquoted: true, covers: '%~2' }],
    ['%~dp0x', { kind: 'unsupported', what: '%~dp0', covers: '%~dp0' }],
    ['%~$PATH:1', { kind: 'unsupported', what: '%~$PATH:1', covers: '%~$PATH:1' }],
    ['%~', { kind: 'malformed', what: '%~', covers: '%~' }],
    ['%~*', { kind: 'malformed', what: '%~', covers: '%~' }],
    ['%A%b', { kind: 'variable', name: 'A', covers: '%A%' }],
    ['%B%b', { kind: 'variable', name: 'B', covers: '%B%' }],
    ['%A b%', { kind: 'variable', name: 'A b', covers: '%A b%' }],
    ['%A:%', { kind: 'variable', name: 'A:', covers: '%A:%' }],
    ['50% and', { kind: 'vanishing', covers: '%' }],
    ['%B:x=y%', { kind: 'vanishing', covers: '%B:' }],
    ['%B:~1', { kind: 'vanishing', covers: '%B:' }],
    ['%A:~1,2%', { kind: 'substring', name: 'A', from: 1, length: 2, covers: '%A:~1,2%' }],
    ['%a:~-3%', { kind: 'substring', name: 'a', from: -3, length: undefined, covers: '%a:~-3%' }],
    ['%A:~,-1%', { kind: 'substring', name: 'A', from: 0, length: -1, covers: '%A:~,-1%' }],
    ['%A:~%', { kind: 'substring', name: 'A', from: 0, length: undefined, covers: '%A:~%' }],
    ['%A:~1,%', { kind: 'substring', name: 'A', from: 1, length: undefined, covers: '%A:~1,%' }],
    ['%A:~010%', { kind: 'unsupported', what: '%A:~010%', covers: '%A:~010%' }],
    ['%A:~0,-08%', { kind: 'unsupported', what: '%A:~0,-08%', covers: '%A:~0,-08%' }],
    ['%A:~x%', { kind: 'vanishing', covers: '%' }],
    [
      '%A:b=c d%',
      {
        kind: 'replacement',
        name: 'A',
        fromStart: false,
        search: 'b',
        replacement: 'c d',
        covers: '%A:b=c d%',
      },
    ],
    [
      '%A:*\\=%',
      {
        kind: 'replacement',
        name: 'A',
        fromStart: true,
        search: '\\',
        replacement: '',
        covers: '%A:*\\=%',
      },
    ],
    ['%A:=x%', { kind: 'malformed', what: '%A:=', covers: '%A:=' }],
    ['%A:*=x%', { kind: 'malformed', what: '%A:*=', covers: '%A:*=' }],
    ['%A:b%', { kind: 'vanishing', covers: '%' }],
    ['%A:b', { kind: 'vanishing', covers: '%' }],
    ['%A:b% %c=d%', { kind: 'unsupported', what: '%A:b% %c=d%', covers: '%A:b% %c=d%' }],
  ])('reads %s', (line, expected) => {
    expect(read(line)).toEqual(expected);
  });
});
