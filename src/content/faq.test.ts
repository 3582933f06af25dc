import { describe, expect, it } from 'vitest';
import { answerPieces, isFaqFile } from './faq';
import { parse } from './test-support';

describe('isFaqFile', () => {
  it.each([
    ['docs/faq/disk.mdx', true],
    ['docs/server/faq/disk.mdx', false],
    ['docs/faq.mdx', false],
  ])('%s: %s', (file, expected) => {
    expect(isFaqFile(file)).toBe(expected);
  });
});

describe('answerPieces', () => {
  const kinds = (source: string) =>
    answerPieces(parse(source).children).map((piece) =>
      piece.kind === 'prose' ? piece.nodes.map(({ type }) => type) : piece.directive.name,
    );

  it('cuts prose at directives on a line of their own, and drops comments', () => {
    expect(
      kinds('文:value{of="folder"}\n\n- 項目\n\n{/* comment */}\n\n::table{of="data"}\n\n終わり'),
    ).toEqual([['paragraph', 'list'], 'table', ['paragraph']]);
  });

  it('gives nothing for a file without an answer', () => {
    expect(kinds('{/* comment */}')).toEqual([]);
  });
});
