/**
 * Writes line numbers into the lines of a highlighted text, for CSS to show: they are no text, so they are
 * neither copied nor searched. (A CSS counter could not start at another number than 1 without an inline
 * style, which the Content-Security-Policy forbids.)
 *
 * @param html lines as `<span class="line…">`; a line that brings its number (`data-line`) keeps it
 * @param first number of the first line
 * @returns the same with `data-line` on each line
 */
export function numberLines(html: string, first: number): string {
  let number = first;
  return html.replace(/<span class="line(?=["\s])(?![^>]*\sdata-line=)/g, (start) => {
    const numbered = start.replace('<span', `<span data-line="${number}"`);
    number += 1;
    return numbered;
  });
}
