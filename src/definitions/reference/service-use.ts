import { isArmCommand, type CommandUse } from './command-use';
import type { Origin } from './origin';

/** A command that starts or stops a service, or the program under a watch id. */
export interface ServiceUse {
  readonly action: 'start' | 'stop';
  /** How: `ARMLOAD`, `ARMKILL`, `net start` or `net stop`. */
  readonly command: string;
  /** Name of the service; of the program where ARMLOAD starts one. */
  readonly service: string;
  /** Absent for `net`. */
  readonly watchId?: string;
  readonly isExample: boolean;
  readonly origin: Origin;
}

/**
 * Reads who starts and stops which service. ARMLOAD names watch id and service, ARMKILL the watch id
 * alone: the service is that which ARMLOAD starts under this id in the same folder, else in the same
 * product.
 *
 * @param uses every command line of the definitions
 * @returns in their order; an ARMKILL whose watch id nobody loads is left out
 */
export function serviceUses(uses: readonly CommandUse[]): readonly ServiceUse[] {
  const loads = uses.flatMap((use, index) => loadOf(use, uses[index + 1]));
  return uses.flatMap((use, index): ServiceUse[] => {
    const { name, operands, isExample, origin } = use;
    const [first = '', second = ''] = operands;
    if (name === 'ARMLOAD') return loadOf(use, uses[index + 1]);
    if (name === 'ARMKILL') {
      const load = findLoad(loads, first, origin);
      return load === undefined
        ? []
        : [{ ...load, action: 'stop', command: 'ARMKILL', isExample, origin }];
    }
    if (name.toLowerCase() === 'net' && (first === 'start' || first === 'stop')) {
      return [{ action: first, command: `net ${first}`, service: second, isExample, origin }];
    }
    return [];
  });
}

/** What an ARMLOAD starts: its last argument, or the command that follows within its line. */
function loadOf(use: CommandUse, next: CommandUse | undefined): ServiceUse[] {
  const [watchId, ...rest] = use.operands;
  if (use.name !== 'ARMLOAD' || watchId === undefined) return [];
  const isService = rest.some((word) => word.toUpperCase() === '/S');
  const program = next !== undefined && isArmCommand(next.name) ? next.name : rest.at(-1);
  const service = isService ? rest.at(-1) : program;
  const { isExample, origin } = use;
  return service === undefined
    ? []
    : [{ action: 'start', command: 'ARMLOAD', service, watchId, isExample, origin }];
}

function findLoad(
  loads: readonly ServiceUse[],
  watchId: string,
  origin: Origin,
): ServiceUse | undefined {
  const ofProduct = loads.filter(
    (load) =>
      load.watchId?.toLowerCase() === watchId.toLowerCase() &&
      load.origin.product === origin.product,
  );
  const folderOf = (place: Origin): string | undefined =>
    place.kind === 'file' ? place.file.variant : undefined;
  return ofProduct.find((load) => folderOf(load.origin) === folderOf(origin)) ?? ofProduct[0];
}
