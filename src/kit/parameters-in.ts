import type { KitFile } from './kit-data';

/** Ids of the parameters that some files hold. */
export function parametersIn(files: readonly Pick<KitFile, 'lines'>[]): ReadonlySet<string> {
  return new Set(
    files.flatMap(({ lines }) =>
      lines.flat().flatMap((piece) => (typeof piece === 'string' ? [] : [piece[1]])),
    ),
  );
}
