import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { hoistCode } from './hoist-code';
import { stringify } from './stringify';

const hoisted = (source: string): string =>
  stringify(hoistCode(unified().use(remarkParse).parse(source).children));

describe('hoistCode', () => {
  it('leaves lists without code as they are', () => {
    const source = '1. a\n   - b\n2. c\n\n```text\nx\n```\n';
    expect(hoisted(source)).toBe(source);
  });

  it('takes code out, with what follows it, and goes on counting', () => {
    expect(hoisted('1. a\n\n   ```text\n   x\n   ```\n\n   b\n\n2. c\n\n3. d')).toBe(
      '1. a\n\n```text\nx\n```\n\nb\n\n2. c\n\n3. d\n',
    );
  });

  it('keeps the first number of a list', () => {
    expect(hoisted('4. a\n5. b\n\n   ```text\n   x\n   ```\n\n6. c')).toContain('\n\n6. c\n');
  });

  it('takes code out of lists in lists', () => {
    expect(hoisted('- a\n  1. b\n\n     ```text\n     x\n     ```\n  2. c')).toBe(
      '- a\n\n1. b\n\n```text\nx\n```\n\n2. c\n',
    );
  });
});
