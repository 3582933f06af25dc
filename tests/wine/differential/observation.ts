/** What a case does, in one form for both interpreters. */

export interface Observation {
  /** Lines on the standard output. */
  readonly output: readonly string[];
  /** Programs that ran: name in lower case, arguments. */
  readonly calls: readonly (readonly string[])[];
  /** Contents of the files in its folder that were not there before, or that it changed; null: deleted. */
  readonly files: Readonly<Record<string, string | null>>;
  /** Variables that it changed, names in capitals; null: deleted. Undefined when nobody can see them. */
  readonly environment: Readonly<Record<string, string | null>> | undefined;
  /** Undefined when the value is not known. */
  readonly exitCode: number | undefined;
  /** Whether it came back to its caller; true for a case that has none. */
  readonly returned: boolean;
}

export type Aspect = keyof Observation;

const aspects: readonly Aspect[] = [
  'output',
  'calls',
  'files',
  'environment',
  'exitCode',
  'returned',
];

/**
 * Compares two observations; what one of them does not know is no difference.
 *
 * @returns in what they differ
 */
export function differingAspects(ours: Observation, wine: Observation): Aspect[] {
  return aspects.filter((aspect) => {
    const [left, right] = [ours[aspect], wine[aspect]];
    return left !== undefined && right !== undefined && canonical(left) !== canonical(right);
  });
}

/** JSON with the keys in order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/**
 * The variables that changed.
 *
 * @param before the variables at the start
 * @param after those at the end
 */
export function changedVariables(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): Record<string, string | null> {
  const [old, now] = [capitals(before), capitals(after)];
  const changes: Record<string, string | null> = {};
  for (const name of new Set([...Object.keys(old), ...Object.keys(now)])) {
    if (old[name] !== now[name]) changes[name] = now[name] ?? null;
  }
  return changes;
}

function capitals(variables: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(variables).map(([name, value]) => [name.toUpperCase(), value]),
  );
}
