import { clusterStateEnvironment, clusterStates, parse, run, type ClusterState } from '../../batch';
import { lineText, type RenderedLine } from '../../batch/render';
import type { Definitions } from '../definitions';
import { scriptRegions, type ScriptRegion } from '../failover-script/regions';
import type { FileDefinition } from '../schema/file';

/** Where the scripts of one role go in one cluster state. */
export interface ClusterRoute {
  readonly state: ClusterState;
  readonly role: 'start' | 'stop';
  /** The region that each script reaches; all reach the same one, or the scripts differ. */
  readonly regions: readonly ScriptRegion[];
}

/** Regions that only lead to others. */
const passages: readonly string[] = ['head', 'dispatch', 'start.checks', 'failover.checks', 'end'];

/**
 * Runs every start and stop script in all 16 cluster states, and tells which of its parts does the work.
 * Only the skeleton of a script is run, its jumps and labels: most scripts share it, and one run serves
 * them all.
 *
 * @returns one entry for each state and role, states in their order
 */
export function clusterRoutes({ files, defaults }: Definitions): readonly ClusterRoute[] {
  const skeletons = new Map<string, { role: 'start' | 'stop'; lines: readonly RenderedLine[] }>();
  for (const file of files.values()) {
    if (file.role === 'other' || file.language !== 'bat') continue;
    const lines = skeletonOf(file, defaults);
    const key = `${file.role}\n${lines.map((line) => `${line.region} ${lineText(line)}`).join('\n')}`;
    skeletons.set(key, { role: file.role, lines });
  }
  return (['start', 'stop'] as const).flatMap((role) =>
    clusterStates.map((state) => ({
      state,
      role,
      regions: [
        ...new Set(
          [...skeletons.values()]
            .filter((skeleton) => skeleton.role === role)
            .flatMap(({ lines }) => reached(lines, state)),
        ),
      ],
    })),
  );
}

/** A script without comments and without what its steps run. */
function skeletonOf(file: FileDefinition, values: Definitions['defaults']): RenderedLine[] {
  return file
    .render(values)
    .lines.filter(({ segments }) =>
      segments.every(({ role, step }) => role !== 'comment' && step === undefined),
    );
}

function reached(lines: readonly RenderedLine[], state: ClusterState): ScriptRegion[] {
  const text = lines.map((line) => `${lineText(line)}\n`).join('');
  const { path } = run(parse(text, { file: 'skeleton' }).program, {
    environment: clusterStateEnvironment(state),
    execute: () => ({ exitCode: 0 }),
    exists: () => false,
  });
  return [...new Set(path.map((line) => lines[line - 1]?.region ?? ''))]
    .filter((region) => !passages.includes(region))
    .filter((region): region is ScriptRegion => Object.hasOwn(scriptRegions, region));
}
