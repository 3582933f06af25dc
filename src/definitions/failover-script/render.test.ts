import { describe, expect, it } from 'vitest';
import {
  clusterStateEnvironment,
  clusterStateName,
  clusterStates,
  isInserted,
  lineText,
  parse,
  renderedText,
  run,
} from '../../batch';
import type { FailoverScriptInput } from '../schema/failover-script';
import { regionsOf, scriptRegions } from './regions';
import { failoverScript } from './render';

const watchId = [{ param: 'p/id' }];
const values = new Map([['p/id', 'id_A']]);

const input: FailoverScriptInput = {
  role: 'start',
  header: ['start.bat'],
  commands: { load: 'ARMLOAD', kill: 'ARMKILL', broadcast: 'ARMBCAST' },
  start: {
    before: [{ kind: 'sleep', id: 'wait', seconds: ['3'] }],
    home: [
      { kind: 'broadcast', id: 'tell', example: true, message: ['home'] },
      { kind: 'load-service', id: 'load', inserted: true, watchId, service: ['A B'] },
    ],
    other: [{ kind: 'kill', id: 'kill', comment: ['stop it'], watchId, timeout: 0 }],
  },
  failover: {
    home: [{ kind: 'start-service', id: 'start', service: ['A'] }],
    other: [{ kind: 'stop-service', id: 'stop', service: ['A'] }],
  },
  recover: [{ kind: 'log', id: 'log', message: ['back'] }],
  diskErrorMessage: ['disk'],
  notRunningMessage: ['off'],
  endsWithExit: true,
};

const { recover: _, ...stopInput } = { ...input, role: 'stop' as const };

function linesOf(script: FailoverScriptInput): string[] {
  return failoverScript(script)(values).lines.map(lineText);
}

/** What a script runs in a state such as `START,SUCCESS,HOME`. */
function commandsIn(script: FailoverScriptInput, name: string): string[] {
  const state = clusterStates.find((candidate) => clusterStateName(candidate) === name);
  if (state === undefined) throw new Error(`No state ${name}.`);
  const source = renderedText(failoverScript(script)(values), '\r\n');
  const { program, diagnostics } = parse(source, { file: 'start.bat' });
  expect(diagnostics).toEqual([]);
  return run(program, {
    environment: clusterStateEnvironment(state),
    execute: () => ({ exitCode: 0 }),
    exists: () => false,
  }).trace.map(({ text }) => text);
}

describe('failoverScript', () => {
  it.each([
    ['START,SUCCESS,HOME', ['ARMSLEEP 3', 'ARMLOAD id_A /S /M "A B"']],
    ['START,SUCCESS,OTHER', ['ARMSLEEP 3', 'ARMKILL id_A /T 0']],
    ['START,FAILURE,HOME', ['ARMBCAST /MSG "disk" /A']],
    ['FAILOVER,SUCCESS,HOME', ['net start A']],
    ['FAILOVER,SUCCESS,OTHER', ['net stop A']],
    ['FAILOVER,FAILURE,OTHER', ['ARMBCAST /MSG "disk" /A']],
    ['RECOVER,SUCCESS,HOME', ['ARMLOG "back"']],
    ['RECOVER,FAILURE,OTHER', ['ARMLOG "back"']],
    ['-,SUCCESS,HOME', ['ARMBCAST /MSG "off" /A']],
  ])('in %s runs the steps of that branch', (state, commands) => {
    expect(commandsIn(input, state)).toEqual(commands);
  });

  it('takes RECOVER in a stop script for software that does not run', () => {
    expect(commandsIn(stopInput, 'RECOVER,SUCCESS,HOME')).toEqual(['ARMBCAST /MSG "off" /A']);
    expect(linesOf(stopInput).join('\n')).not.toContain('RECOVER');
  });

  it('has each label of the guides once', () => {
    expect(linesOf(input).filter((line) => line.startsWith(':'))).toEqual([
      ':NORMAL',
      ':ON_OTHER1',
      ':RECOVER',
      ':FAILOVER',
      ':ON_OTHER2',
      ':ERROR_DISK',
      ':no_arm',
      ':EXIT',
    ]);
  });

  it.each([
    [true, 'exit'],
    [false, ':EXIT'],
  ])('endsWithExit %s: the last line is %s', (endsWithExit, last) => {
    expect(linesOf({ ...input, endsWithExit }).at(-1)).toBe(last);
  });

  it('keeps an example a comment in every state', () => {
    expect(linesOf(input)).toContain('rem 例: ARMBCAST /MSG "home" /A');
    for (const state of clusterStates.map(clusterStateName)) {
      expect(commandsIn(input, state).join('\n')).not.toContain('home');
    }
  });

  it('marks what the guide inserts and nothing else', () => {
    const { lines } = failoverScript(input)(values);
    expect(lines.filter(isInserted).map(lineText)).toEqual(['ARMLOAD id_A /S /M "A B"']);
    expect(lines.find(isInserted)?.segments.every(({ inserted }) => inserted === true)).toBe(true);
  });

  it('names step, parameter and comment of a line', () => {
    const { lines } = failoverScript(input)(values);
    const segments = lines.flatMap((line) => line.segments);
    const kill = segments.filter(({ step }) => step === 'start.other/kill');
    expect(kill.map(({ text }) => text).join('')).toBe('rem stop itARMKILL id_A /T 0');
    expect(kill.filter(({ param }) => param === 'p/id').map(({ text }) => text)).toEqual(['id_A']);
    expect(new Set(segments.flatMap(({ step }) => step ?? []))).toEqual(
      new Set([
        'start.checks/wait',
        'start.home/tell',
        'start.home/load',
        'start.other/kill',
        'recover/log',
        'failover.home/start',
        'failover.other/stop',
        'disk-error/disk-error',
        'not-running/not-running',
      ]),
    );
  });

  it.each([
    ['start', input],
    ['stop', stopInput],
  ] as const)('%s: lines lie in the regions of the script, in order', (role, script) => {
    const regions = failoverScript(script)(values).lines.map(({ region }) => region);
    expect(regions.filter((region, index) => region !== regions[index - 1])).toEqual(
      Object.keys(regionsOf(role)),
    );
  });

  it.each(['a"b', 'a%b', 'a!b', 'a\nb', 'a\u00a5b'])('refuses the value %j', (value) => {
    expect(() => failoverScript(input)(new Map([['p/id', value]]))).toThrow(RangeError);
  });

  it('refuses a parameter without a value', () => {
    expect(() => failoverScript(input)(new Map())).toThrow('no value for parameter p/id');
  });

  it.each([
    ['a start script without RECOVER', { ...stopInput, role: 'start' }, /handles RECOVER/],
    ['a stop script with RECOVER', { ...input, role: 'stop' }, /never receives it/],
    ['a script without a head', { ...input, header: [] }, /header/],
    [
      'a step of an unknown kind',
      { ...input, recover: [{ kind: 'reboot', id: 'x' }] },
      /discriminator|kind/i,
    ],
    [
      'curly quotes',
      { ...input, recover: [{ kind: 'log', id: 'x', message: ['\u201ca\u201d'] }] },
      /curly/,
    ],
  ])('refuses %s', (_name, wrong, message) => {
    expect(() => failoverScript(wrong as FailoverScriptInput)).toThrow(message);
  });
});

describe('regionsOf', () => {
  it('leaves RECOVER out of a stop script alone', () => {
    expect(regionsOf('start')).toEqual(scriptRegions);
    const missing = Object.keys(scriptRegions).filter((id) => !(id in regionsOf('stop')));
    expect(missing).toEqual(['recover']);
  });
});
