import { normalize, type Normalized } from '../../../src/content/search/normalize';

/** A stretch of a text, and whether it is what was searched for. */
export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** A stretch by its first character and the one behind its last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A kanji by itself, and what holds words together: のに, です, ません. */
const weak = /^(?:\p{Script=Han}|\p{Script=Hiragana}{1,3})$/u;
const katakanaPair = /^[ァ-ヺ]{2}$/;
const latin = /^[a-z0-9._-]+$/;
const word = /[a-z0-9]/;

/**
 * Finds terms in a text, also where it spells them otherwise.
 *
 * In: 「フェイルオーバーグループ」, the pairs of 「フェールオーバ」 Out: the span of 「フェイルオーバー」
 *
 * @param original as a reader sees it
 * @param terms of the index
 * @returns spans of the original, in order, none touching another
 */
export function findMarks(original: string, terms: readonly string[]): Span[] {
  const normalized = normalize(original);
  const spans = terms.flatMap((term) => occurrences(normalized.text, term));
  const joined = join(spans).filter(
    ({ start, end }) => !isFragment(normalized.text.slice(start, end), terms),
  );
  // Weak ones are marked only where nothing better is found.
  const better = joined.filter(({ start, end }) => !weak.test(normalized.text.slice(start, end)));
  return join((better.length > 0 ? better : joined).map((span) => inOriginal(span, normalized)));
}

/** The whole text in pieces. */
export function markPieces(original: string, terms: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of findMarks(original, terms)) {
    if (start > at) pieces.push({ text: original.slice(at, start), isMarked: false });
    pieces.push({ text: original.slice(start, end), isMarked: true });
    at = end;
  }
  if (at < original.length) pieces.push({ text: original.slice(at), isMarked: false });
  return pieces;
}

/** Whether a pair of katakana is only one link of a longer word: エル of フエルオバ, in シエル. */
function isFragment(text: string, terms: readonly string[]): boolean {
  if (!katakanaPair.test(text)) return false;
  const [first = '', second = ''] = text;
  return terms.some(
    (term) => term !== text && katakanaPair.test(term) && (term[1] === first || term[0] === second),
  );
}

function occurrences(text: string, term: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
    const end = at + term.length;
    // Short words in Latin letters only where they stand alone: `so` is not in `software`.
    const isInWord = word.test(text[at - 1] ?? '') || word.test(text[end] ?? '');
    if (latin.test(term) && term.length < 4 && isInWord) continue;
    spans.push({ start: at, end });
  }
  return spans;
}

function join(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((left, right) => left.start - right.start);
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of sorted) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

function inOriginal({ start, end }: Span, { from }: Normalized): Span {
  return { start: from[start] ?? 0, end: from[end] ?? from.at(-1) ?? 0 };
}
