/**
 * How many lines of a file stand before the text that was parsed. Docusaurus cuts the front matter off,
 * and the blank lines behind it.
 *
 * @param whole the file
 * @param parsed what Docusaurus hands on; it may differ from the file in more than what is cut off
 */
export function lineOffset(whole: string, parsed: string): number {
  const frontMatter = /^\uFEFF?---[^\S\n]*\n[\s\S]*?\n---[^\S\n]*(?:\n|$)/;
  const [head = ''] = frontMatter.exec(whole) ?? [];
  if (frontMatter.test(parsed)) return 0;
  const cut = parsed.trimStart() === parsed ? /^\s*/.exec(whole.slice(head.length))?.[0] : '';
  return `${head}${cut ?? ''}`.split('\n').length - 1;
}
