import type { Cluster } from '../values';
import type { KitData, KitFile } from './kit-data';
import { selectKit } from './select';

/** Ids of the parameters that some files hold. */
export function parametersIn(files: readonly Pick<KitFile, 'lines'>[]): ReadonlySet<string> {
  return new Set(
    files.flatMap(({ lines }) =>
      lines.flat().flatMap((piece) => (typeof piece === 'string' ? [] : [piece[1]])),
    ),
  );
}

/** Ids of the parameters that a cluster's kit holds, and of the drives that its paths lie on. */
export function kitParameters(data: KitData, cluster: Cluster): ReadonlySet<string> {
  const held = parametersIn(selectKit(data, cluster).files);
  const drives = data.parameters.flatMap(({ id, on }) =>
    on !== undefined && held.has(id) ? [on] : [],
  );
  return new Set([...held, ...drives]);
}
