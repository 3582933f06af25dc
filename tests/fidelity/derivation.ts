/**
 * How a script that a guide only describes is made from one that it prints: the guide's own rule, as
 * operations on lines of the repaired listing.
 */

/** One operation. Lines are matched by their trimmed text. */
export type Derivation =
  /** Swaps names with each other, wherever they stand: the second group mirrors the first. */
  | { readonly swap: readonly (readonly [string, string])[] }
  /** Puts a line beside each line that is given: the insertion rules of 2.2.4.2 and 7.3.4. */
  | { readonly insert: string; readonly position: 'before' | 'after'; readonly beside: string }
  /** Makes commands of the comments that hold one of these lines. */
  | { readonly uncomment: readonly string[] }
  /** Makes comments of these lines. */
  | { readonly comment: readonly string[] };

/**
 * Applies operations in their order.
 *
 * @param text a repaired listing, LF
 * @throws Error when an operation changes nothing: the rule does not fit the listing
 */
export function derive(text: string, derivations: readonly Derivation[]): string {
  return derivations.reduce((given, derivation) => {
    const made = apply(given, derivation);
    if (made === given) {
      throw new Error(
        `A derivation changes nothing: ${JSON.stringify(derivation)}\n  hint: compare it with the repaired listing`,
      );
    }
    return made;
  }, text);
}

function apply(text: string, derivation: Derivation): string {
  if ('swap' in derivation) return swap(text, derivation.swap);
  return text
    .split('\n')
    .flatMap((line) => {
      const trimmed = line.trim();
      if ('insert' in derivation) {
        if (trimmed !== derivation.beside) return [line];
        return derivation.position === 'after'
          ? [line, derivation.insert]
          : [derivation.insert, line];
      }
      if ('uncomment' in derivation) {
        const commented = derivation.uncomment.find((wanted) => trimmed === `rem ${wanted}`);
        return [commented ?? line];
      }
      return [derivation.comment.includes(trimmed) ? `rem ${line}` : line];
    })
    .join('\n');
}

/** Swaps all pairs at once; a longer name wins over one that it starts with. */
function swap(text: string, pairs: readonly (readonly [string, string])[]): string {
  const other = new Map(pairs.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]));
  const names = [...other.keys()].sort((a, b) => b.length - a.length).map(escape);
  return text.replace(new RegExp(names.join('|'), 'g'), (name) => other.get(name) ?? name);
}

function escape(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
