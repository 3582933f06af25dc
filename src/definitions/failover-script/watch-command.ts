import { command, type Segment } from '../../batch/render';
import { resolve, type Template, type Values } from '../schema/template';

/** A service whose watch can rest while someone works on it. */
interface Watched {
  readonly watchId: Template;
}

/**
 * `ARMLOADC <watch id> /W PAUSE`, or `CONTINUE`. The guide spells the program ARMLOADC in 1.2.3 and
 * ARMLoadC in 1.5.
 */
export function watchCommand(
  { watchId }: Watched,
  action: 'PAUSE' | 'CONTINUE',
  values: Values,
  program = 'ARMLOADC',
): Segment[] {
  return command(
    [{ text: program }],
    [{ argument: resolve(watchId, values) }, { option: '/W' }, { argument: [{ text: action }] }],
  );
}

/**
 * The commands that pause the watch of a service and continue it, for prose. The guide gives them for
 * the service of StarOffice server only (1.2.3, 1.5); for any other service they are our inference.
 */
export function watchCommands(watched: Watched) {
  return {
    pause: (values: Values): readonly Segment[] => watchCommand(watched, 'PAUSE', values),
    continue: (values: Values): readonly Segment[] => watchCommand(watched, 'CONTINUE', values),
  };
}
