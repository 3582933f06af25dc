/** What the parts of the grammar hand to each other. */

/** The lines of a statement. */
export type Lines = readonly string[];

/** How deep statements stand in each other. */
export const deepest = 3;

/** What a program can refer to. */
export interface Scope {
  readonly mood: 'values' | 'levels';
  readonly labels: readonly string[];
  readonly callsFile: boolean;
  /** Inside of parentheses. */
  readonly inside: boolean;
  readonly depth: number;
}

/** Keeps what a function makes of a scope: the grammar asks for the same parts again and again. */
export function remembered<T>(make: (scope: Scope) => T): (scope: Scope) => T {
  const made = new Map<string, T>();
  return (scope) => {
    const key = JSON.stringify(scope);
    const known = made.get(key) ?? make(scope);
    made.set(key, known);
    return known;
  };
}
