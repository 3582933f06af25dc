import type { ScriptPair, StateRun } from './script';

/** What both scripts of a group do in the same state. */
export interface PairState {
  readonly start: StateRun;
  readonly stop: StateRun;
}

/** The states in which a group starts and stops: normally and after a failover, on each server, with a sound disk. */
export function pairStates({ start, stop }: ScriptPair): PairState[] {
  return start.runs.flatMap((run, index) => {
    const other = stop.runs[index];
    const { event, disk } = run.state;
    const isRelevant = disk === 'SUCCESS' && (event === 'START' || event === 'FAILOVER');
    return isRelevant && other !== undefined ? [{ start: run, stop: other }] : [];
  });
}
