/**
 * How many slips of the finger lie between two words: a wrong, missing or additional letter, or two
 * neighbours swapped (which counts once).
 *
 * @param limit the most that is of interest
 * @returns the number, or `limit + 1` when there are more
 */
export function typoDistance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  const width = right.length + 1;
  let twoAbove = new Uint8Array(width);
  let above = new Uint8Array(width);
  let row = new Uint8Array(width);
  for (let column = 0; column < width; column += 1) above[column] = column;
  for (let i = 1; i <= left.length; i += 1) {
    row[0] = i;
    let best = i;
    for (let j = 1; j < width; j += 1) {
      const same = left.charCodeAt(i - 1) === right.charCodeAt(j - 1);
      let cost = Math.min(
        (above[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (above[j - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped =
        i > 1 &&
        j > 1 &&
        left.charCodeAt(i - 1) === right.charCodeAt(j - 2) &&
        left.charCodeAt(i - 2) === right.charCodeAt(j - 1);
      if (swapped) cost = Math.min(cost, (twoAbove[j - 2] ?? 0) + 1);
      row[j] = cost;
      if (cost < best) best = cost;
    }
    if (best > limit) return limit + 1;
    [twoAbove, above, row] = [above, row, twoAbove];
  }
  return Math.min(above[right.length] ?? limit, limit + 1);
}
