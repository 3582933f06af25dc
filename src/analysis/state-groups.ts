import type { ClusterState, Outcome, RunResult } from '../batch';

/** States in which a script runs the same commands and ends the same way. */
export interface StateGroup {
  readonly states: readonly ClusterState[];
  /** Command lines in the order of the run, with the lines that they stand on. */
  readonly commands: readonly { readonly line: number; readonly text: string }[];
  readonly outcome: Outcome;
}

/**
 * Groups the runs of a script.
 *
 * @param runs one for each state, in the order of the states
 * @returns groups in the order of their first states
 */
export function groupStates(
  runs: readonly {
    readonly state: ClusterState;
    readonly result: Pick<RunResult, 'trace' | 'outcome'>;
  }[],
): readonly StateGroup[] {
  const groups = new Map<string, StateGroup & { readonly states: ClusterState[] }>();
  for (const { state, result } of runs) {
    const key = JSON.stringify([result.trace.map(({ text }) => text), result.outcome]);
    const group = groups.get(key) ?? {
      states: [],
      commands: result.trace.map(({ line, text }) => ({ line, text })),
      outcome: result.outcome,
    };
    group.states.push(state);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** The states in which a script was still running when its budget of steps was spent: it goes round. */
export function endlessStates(
  groups: readonly Pick<StateGroup, 'states' | 'outcome'>[],
): readonly ClusterState[] {
  return groups.filter(({ outcome }) => outcome === 'budget').flatMap(({ states }) => states);
}
