import { findMarks } from '../shared/marks';

const name = 'clusterpro-search';
/** A page of a thousand marks is read as one of none. */
const most = 500;

/**
 * Marks terms in the text of the page, without touching its elements: React owns them.
 *
 * @param terms of the index; none takes the marks away
 */
export function markPage(terms: readonly string[]): void {
  if (typeof Highlight === 'undefined' || !('highlights' in CSS)) return;
  CSS.highlights.delete(name);
  // The content alone, without the sidebar and the table of contents.
  const content = document.querySelector('main .markdown, main.markdown');
  if (content === null || terms.length === 0) return;
  const ranges = [...textNodes(content)].flatMap((node) => rangesIn(node, terms)).slice(0, most);
  if (ranges.length === 0) return;
  CSS.highlights.set(name, new Highlight(...ranges));
  document.addEventListener('keydown', clearOnEscape);
}

function clearOnEscape({ key }: KeyboardEvent): void {
  if (key !== 'Escape') return;
  CSS.highlights.delete(name);
  document.removeEventListener('keydown', clearOnEscape);
}

function* textNodes(root: Element): Generator<Text> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) yield node as Text;
}

function rangesIn(node: Text, terms: readonly string[]): Range[] {
  return findMarks(node.data, terms).map(({ start, end }) => {
    const range = new Range();
    range.setStart(node, start);
    range.setEnd(node, end);
    return range;
  });
}
