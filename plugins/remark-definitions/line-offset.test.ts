import { describe, expect, it } from 'vitest';
import { lineOffset } from './line-offset';

const page = '---\ntitle: a\n---\n\n\nbody\n';

describe('lineOffset', () => {
  it.each([
    ['the front matter and blank lines are cut off', page, 'body', 5],
    ['the front matter alone is cut off', page, '\n\nbody\n', 3],
    ['nothing is cut off', page, page, 0],
    ['the body is a word of the front matter', '---\ntitle: body\n---\nbody\n', 'body', 3],
    ['what was parsed is no part of the file', page, 'body, prepared', 5],
    ['there is no front matter', '\nbody\n', 'body', 1],
    ['a rule stands in the body', '---\na: 1\n---\n\none\n\n---\n\ntwo\n', 'one\n\n---\n\ntwo', 4],
  ])('%s', (_, whole, parsed, lines) => {
    expect(lineOffset(whole, parsed)).toBe(lines);
  });
});
