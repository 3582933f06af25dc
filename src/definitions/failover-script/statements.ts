import {
  command,
  setVariable,
  type CommandPart,
  type Pieces,
  type Segment,
} from '../../batch/render';
import type { FailoverScript } from '../schema/failover-script';
import type { Step } from '../schema/step';
import { resolve, type Values } from '../schema/template';

type Spelling = FailoverScript['commands'];

/**
 * The command line of a step, as the guides write it.
 *
 * @throws {RangeError} when a value cannot stand in a batch file
 */
export function stepCommand(step: Step, spelling: Spelling, values: Values): Segment[] {
  const pieces = (template: Parameters<typeof resolve>[0]): Pieces => resolve(template, values);
  const line = (name: string, ...parts: CommandPart[]): Segment[] =>
    command([{ text: name }], parts);

  switch (step.kind) {
    case 'broadcast':
      return line(
        spelling.broadcast,
        { option: '/MSG' },
        { message: pieces(step.message) },
        { option: '/A' },
      );
    case 'load-service':
      return line(
        spelling.load,
        { argument: pieces(step.watchId) },
        { option: '/S' },
        { option: '/M' },
        { argument: pieces(step.service) },
      );
    case 'load-program':
      return line(
        spelling.load,
        { argument: pieces(step.watchId) },
        { option: '/R' },
        { argument: [{ text: String(step.retries) }] },
        { option: '/H' },
        { argument: [{ text: String(step.hours) }] },
        { argument: [{ text: step.program }] },
        ...step.arguments.map((argument) => ({ argument: pieces(argument) })),
      );
    case 'kill':
      return line(
        spelling.kill,
        { argument: pieces(step.watchId) },
        ...(step.timeout === undefined
          ? []
          : [{ option: '/T' }, { argument: [{ text: String(step.timeout) }] }]),
      );
    case 'start-service':
      return line('net', { option: 'start' }, { argument: pieces(step.service) });
    case 'stop-service':
      return line('net', { option: 'stop' }, { argument: pieces(step.service) });
    case 'online-shell':
      return command(
        [...pieces(step.folder), { text: '\\sfoscmd' }],
        [{ option: step.action === 'start' ? 'S' : 'K' }, { argument: pieces(step.shell) }],
      );
    case 'set-variable':
      return setVariable(step.name, pieces(step.value));
    case 'run-isql':
      return command(pieces(step.program), [
        { option: '/Usa' },
        { option: '/P' },
        { option: '/i' },
        { argument: pieces(step.input) },
        { option: '/o' },
        { argument: pieces(step.output) },
      ]);
    case 'run-server-manager':
      return command(pieces(step.program), [
        { argument: [{ text: 'command=@' }, ...pieces(step.input)] },
      ]);
    case 'sleep':
      return line('ARMSLEEP', { argument: pieces(step.seconds) });
    case 'log':
      return line('ARMLOG', { message: pieces(step.message) });
  }
}
