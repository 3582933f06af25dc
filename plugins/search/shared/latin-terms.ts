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
 * A number right behind Japanese says more than itself: 「サーバ2」 gives `バ2`.
 *
 * @returns undefined for any other two stretches
 */
export function numberedTerm(before: Stretch | undefined, stretch: Stretch): string | undefined {
  if (before?.kind !== 'japanese' || !/^\d+$/.test(stretch.text)) return undefined;
  if (before.start + before.text.length !== stretch.start) return undefined;
  return `${[...before.text].at(-1) ?? ''}${stretch.text}`;
}
