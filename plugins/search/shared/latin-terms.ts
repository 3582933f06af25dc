import type { Stretch } from './stretches';

/**
 * An identifier and its parts, the identifier first.
 *
 * In: `sp_fallback_enroll` Out: `sp_fallback_enroll`, `sp`, `fallback`, `enroll`
 * In: `act1.sql` Out: `act1.sql`, `act1`, `sql`, `act`
 */
export function latinTerms(text: string): [string, ...string[]] {
  const parts = text.split(/[._-]+/);
  const letters = parts.flatMap((part) => {
    const found = part.match(/[a-z]{2,}/g) ?? [];
    return found[0] === part ? [] : found;
  });
  return parts.length === 1 ? [text, ...letters] : [text, ...parts, ...letters];
}

/**
 * The words inside identifiers that capitals part.
 *
 * In: `OracleServiceORCL` Out: `oracle`, `service`, `orcl`
 *
 * @param original before its capitals are gone
 */
export function humps(original: string): string[] {
  const found: string[] = [];
  for (const [word] of original.matchAll(/[A-Za-z]+/g)) {
    if (!/[a-z][A-Z]|[A-Z]{2}[a-z]/.test(word)) continue;
    for (const [hump] of word.matchAll(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g)) {
      if (hump.length > 1 && hump.length < word.length) found.push(hump.toLowerCase());
    }
  }
  return found;
}

/**
 * A number right beside Japanese says more than itself: 「サーバ2」 gives `バ2`, 「3台」 gives `3台`.
 *
 * @returns undefined for any other two stretches
 */
export function numberedTerm(before: Stretch | undefined, stretch: Stretch): string | undefined {
  if (before === undefined || before.start + before.text.length !== stretch.start) return undefined;
  const [last, first] = [[...before.text].at(-1) ?? '', [...stretch.text][0] ?? ''];
  if (before.kind === 'japanese') return isNumber(stretch) ? `${last}${stretch.text}` : undefined;
  return isNumber(before) && stretch.kind === 'japanese' ? `${before.text}${first}` : undefined;
}

function isNumber({ kind, text }: Stretch): boolean {
  return kind === 'latin' && /^\d+$/.test(text);
}
