import type { LintDiagnostic } from './lint';

/**
 * Applies the fixes of diagnostics to a text. Of fixes that overlap the first wins; lint again for the rest.
 *
 * @returns the text, and the diagnostics whose fixes went in
 */
export function applyFixes(
  text: string,
  diagnostics: readonly LintDiagnostic[],
): { readonly text: string; readonly applied: readonly LintDiagnostic[] } {
  const taken: { readonly from: number; readonly to: number; readonly by: string }[] = [];
  const applied: LintDiagnostic[] = [];
  for (const diagnostic of diagnostics) {
    const edits = (diagnostic.fix ?? []).map(({ range, text: by }) => ({
      from: range.start.offset,
      to: range.end.offset,
      by,
    }));
    const overlaps = edits.some((edit) =>
      taken.some((other) => edit.from < other.to && other.from < edit.to),
    );
    if (edits.length === 0 || overlaps) continue;
    taken.push(...edits);
    applied.push(diagnostic);
  }
  taken.sort((a, b) => a.from - b.from);
  let fixed = '';
  let position = 0;
  for (const { from, to, by } of taken) {
    fixed += text.slice(position, from) + by;
    position = to;
  }
  return { text: fixed + text.slice(position), applied };
}
