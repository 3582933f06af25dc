import { useMemo, useState } from 'react';
import {
  effectOf,
  simulate,
  type FailureEffect,
  type Failures,
  type Simulation,
} from '../../analysis/simulate';
import type { ClusterState } from '../../batch';
import { runnable, type SimulatorScript } from './subject';

/** A script in a state, and where in its run the reader is. */
export interface Stepping {
  readonly simulation: Simulation;
  readonly failures: Failures;
  /** What the failures change; undefined without one. */
  readonly effect: FailureEffect | undefined;
  /** Index of the current step; 0 for a run without steps. */
  readonly position: number;
  readonly goTo: (position: number) => void;
  /** Lets the command on a line give an exit code; 0 takes that back. */
  readonly fail: (line: number, exitCode: number) => void;
}

const none: Failures = new Map();

/**
 * Runs a script and steps through it. Another script or state begins anew.
 *
 * @param script what runs
 * @param state the cluster state
 */
export function useStepping(script: SimulatorScript, state: ClusterState): Stepping {
  const [place, setPlace] = useState({ script, state, position: 0, failures: none });
  const isHere = place.script === script && place.state === state;
  const { position, failures } = isHere ? place : { position: 0, failures: none };
  const sound = useMemo(() => simulate(runnable(script), state), [script, state]);
  const simulation = useMemo(
    () => (failures.size === 0 ? sound : simulate(runnable(script), state, failures)),
    [script, state, failures, sound],
  );
  const last = Math.max(0, simulation.steps.length - 1);
  return {
    simulation,
    failures,
    effect: failures.size === 0 ? undefined : effectOf(sound, simulation),
    position: Math.min(position, last),
    goTo: (next) =>
      setPlace({ script, state, failures, position: Math.max(0, Math.min(next, last)) }),
    fail: (line, exitCode) => {
      const changed = new Map(failures);
      if (exitCode === 0) changed.delete(line);
      else changed.set(line, exitCode);
      setPlace({ script, state, failures: changed, position });
    },
  };
}
