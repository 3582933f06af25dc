import { actionOf, type Action } from '../../batch/linter/action';
import type { SimulatedCommand } from '../simulate';

/** A command of the start script, and what takes it back in the stop script. */
export interface Counterpart {
  readonly start?: SimulatedCommand;
  readonly stop?: SimulatedCommand;
}

/**
 * Sets what a start script begins beside what its stop script ends: by watch id, service, or shell.
 * Messages, logs, waits and SQL have no counterpart and stand alone.
 *
 * @returns the commands of the start script in their order, then what is left of the stop script
 */
export function counterparts(
  start: readonly SimulatedCommand[],
  stop: readonly SimulatedCommand[],
): readonly Counterpart[] {
  const left = [...stop];
  const rows = start.map((command): Counterpart => {
    const subject = subjectOf(actionOf(command.argv));
    const index = left.findIndex(
      ({ argv }) => subject !== undefined && subject === subjectOf(actionOf(argv)),
    );
    const [found] = index < 0 ? [] : left.splice(index, 1);
    return { start: command, ...(found !== undefined && { stop: found }) };
  });
  return [...rows, ...left.map((command): Counterpart => ({ stop: command }))];
}

/** What a command begins or ends. */
function subjectOf(action: Action): string | undefined {
  switch (action.kind) {
    case 'load':
    case 'kill':
      return `watch ${action.watchId.toUpperCase()}`;
    case 'start-service':
    case 'stop-service':
      return `service ${action.service.toUpperCase()}`;
    case 'start-shell':
    case 'stop-shell':
      return `shell ${action.shell.toUpperCase()}`;
    case 'isql':
    case 'server-manager':
    case 'sleep':
    case 'log':
    case 'broadcast':
    case 'other':
      return undefined;
  }
}
