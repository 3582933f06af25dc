import { findMarks } from './marks';

/** About two lines of a hit. */
const length = 120;
/** What stands before the first mark, so that it is read in its sentence. */
const lead = 24;

/**
 * The part of a text that shows why it was found: the stretch that holds the most different words.
 *
 * @param text of the record, with line ends
 * @param terms that it was found by
 * @returns a stretch of the text, cut with …; its beginning when it holds none of the terms
 */
export function previewOf(text: string, terms: readonly string[]): string {
  const flat = text.replace(/\n+/g, ' ');
  const marks = findMarks(flat, terms);
  const [first] = marks;
  if (first === undefined || flat.length <= length) return cut(flat, 0);
  const words = marks.map(({ start, end }) => flat.slice(start, end));
  let best = { at: first.start, value: 0 };
  marks.forEach(({ start }, from) => {
    const inside = new Set<string>();
    for (
      let at = from;
      at < marks.length && (marks[at]?.end ?? 0) <= start + length - lead;
      at += 1
    ) {
      inside.add(words[at] ?? '');
    }
    const value = [...inside].reduce((sum, one) => sum + Math.min(one.length, 12), 0);
    if (value > best.value) best = { at: start, value };
  });
  return cut(flat, sentenceStart(flat, best.at));
}

/** The beginning of the sentence, when it is near. */
function sentenceStart(text: string, at: number): number {
  const from = Math.max(0, at - lead);
  const end = Math.max(text.lastIndexOf('。', at - 1), text.lastIndexOf(' ', at - 1));
  return end >= from ? end + 1 : from;
}

function cut(text: string, from: number): string {
  const start = Math.min(from, Math.max(0, text.length - length));
  const piece = text.slice(start, start + length).trim();
  return `${start > 0 ? '…' : ''}${piece}${start + length < text.length ? '…' : ''}`;
}
