import type { KitFile, KitLine } from '../../kit/kit-data';

/** Lines of a script as a block shows them: all, or some. */
export interface ShownLines {
  /** As the build highlighted them, LF between them. */
  readonly html: string;
  /** Number of the first in the file, where they do not bear their own. */
  readonly firstLine: number;
}

/**
 * Puts log entries between the lines that a block shows. An entry belongs to the command that it announces
 * (`… START`, before it) or closes (`… END`, behind it), and is shown where that is.
 *
 * @param file the script with its entries
 * @returns the lines as HTML; each bears its number in the script with entries
 */
export function insertLogLines(
  { html, firstLine }: ShownLines,
  { lines, log }: Pick<KitFile, 'lines' | 'log'>,
): string {
  const isLog = new Set(log);
  const places = lines.flatMap((_, index) => (isLog.has(index) ? [] : [index]));
  return html
    .split('\n')
    .flatMap((line, offset) => {
      const number = /^<span [^>]*data-line="(\d+)"/.exec(line)?.[1];
      const place = places[(number === undefined ? firstLine + offset : Number(number)) - 1];
      if (place === undefined) return [line];
      const before = entriesFrom(place, -1).filter((index) => !isClosing(lines[index]));
      const behind = entriesFrom(place, 1).filter((index) => isClosing(lines[index]));
      return [
        ...before.map(entryHtml),
        line
          .replace(/^(<span [^>]*?) data-line="\d+"/, '$1')
          .replace('<span', `<span data-line="${place + 1}"`),
        ...behind.map(entryHtml),
      ];
    })
    .join('\n');

  /** Indexes of the entries beside a line, in their order. */
  function entriesFrom(place: number, step: 1 | -1): number[] {
    const found: number[] = [];
    for (let index = place + step; isLog.has(index); index += step) found.push(index);
    return step === 1 ? found : found.reverse();
  }

  function entryHtml(index: number): string {
    return `<span data-line="${index + 1}" class="line" data-yours="" title="ARMLOGの行 (8章)">${lineHtml(lines[index] ?? [])}</span>`;
  }
}

function isClosing(line: KitLine | undefined): boolean {
  const last = line?.at(-1);
  return typeof last === 'string' && /\bEND"$/.test(last);
}

function lineHtml(line: KitLine): string {
  return line
    .map((piece, index) => {
      if (typeof piece !== 'string') {
        return `<span class="tok-message" data-param="${piece[1]}">${escaped(piece[0])}</span>`;
      }
      const [, command = '', blank = '', rest = ''] =
        index === 0 ? (/^(\S+)( *)(.*)$/.exec(piece) ?? []) : ['', '', '', piece];
      return (
        (command === '' ? '' : `<span class="tok-command">${command}</span>${blank}`) +
        (rest === '' ? '' : `<span class="tok-message">${escaped(rest)}</span>`)
      );
    })
    .join('');
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
