import leven from 'leven';

/**
 * A hint for an id that does not exist: the one of the same name in another folder, the nearest one, or
 * all of them when there are few.
 *
 * @param wanted what was written
 * @param known what exists
 * @returns one sentence without a final stop
 */
export function suggest(wanted: string, known: Iterable<string>): string {
  const candidates = [...known].sort();
  const name = wanted.replace(/^.*\//, '');
  // An address that ends in a slash has no name: every other one would be like it.
  const elsewhere = candidates.find((candidate) => name !== '' && candidate.endsWith(`/${name}`));
  if (elsewhere !== undefined) return `did you mean ${JSON.stringify(elsewhere)}?`;
  const [nearest] = candidates
    .map((candidate) => ({ candidate, distance: leven(wanted, candidate) }))
    .sort((left, right) => left.distance - right.distance);
  if (nearest !== undefined && nearest.distance <= Math.max(2, wanted.length / 3)) {
    return `did you mean ${JSON.stringify(nearest.candidate)}?`;
  }
  if (candidates.length === 0) return 'none is defined yet';
  return candidates.length <= 12
    ? `known: ${candidates.join(', ')}`
    : `${candidates.length} are known, none is like it`;
}
