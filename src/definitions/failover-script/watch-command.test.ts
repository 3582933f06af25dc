import { describe, expect, it } from 'vitest';
import { lineText, type Segment } from '../../batch/render';
import { watchCommand, watchCommands } from './watch-command';

const service = { watchId: [{ param: 'p/watch-id' }] };
const values = new Map([['p/watch-id', 'Own']]);
const textOf = (segments: readonly Segment[]) => lineText({ segments });

describe('watchCommands', () => {
  it('pauses the watch of the service and continues it', () => {
    const commands = watchCommands(service);
    expect(textOf(commands.pause(values))).toBe('ARMLOADC Own /W PAUSE');
    expect(textOf(commands.continue(values))).toBe('ARMLOADC Own /W CONTINUE');
  });

  it('tells which parameter the watch id comes from', () => {
    const [, , watchId] = watchCommands(service).pause(values);
    expect(watchId).toMatchObject({ text: 'Own', param: 'p/watch-id' });
  });
});

describe('watchCommand', () => {
  it('spells the program as a batch file of the guide does', () => {
    expect(textOf(watchCommand(service, 'PAUSE', values, 'ARMLoadC'))).toBe(
      'ARMLoadC Own /W PAUSE',
    );
  });
});
