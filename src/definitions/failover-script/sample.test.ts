import { describe, expect, it } from 'vitest';
import {
  clusterStateEnvironment,
  clusterStates,
  lineText,
  parse,
  renderedText,
  run,
} from '../../batch';
import type { FailoverScriptInput } from '../schema/failover-script';
import { failoverScript } from './render';
import { sampleScript, type SampleSteps } from './sample';
import { kill, load, sleep, startService, stopService } from './steps';

const service = { id: 'own', watchId: ['Own'], service: ['Own Server'] };
const wording = {
  commands: { load: 'ARMLoad', kill: 'ARMKILL', broadcast: 'ARMBCAST' },
  afterFailover: '（フェイルオーバー後）',
  notRunning: 'ActiveRecoveryManagerが動作状態にありません',
  recovered: 'Serverの復旧が終了しました',
};

function sample(role: 'start' | 'stop', steps: SampleSteps): FailoverScriptInput {
  return sampleScript({ role, header: ['head'], wording, steps });
}

/** What a script runs in a state. */
function commands(
  input: FailoverScriptInput,
  event: string | undefined,
  server: string,
  options = {},
): string[] {
  const state = clusterStates.find(
    (candidate) =>
      candidate.event === event && candidate.disk === 'SUCCESS' && candidate.server === server,
  );
  if (state === undefined) throw new Error('no such state');
  const text = renderedText(failoverScript(input, options)(new Map()), '\r\n');
  return run(parse(text, { file: 'sample.bat' }).program, {
    environment: clusterStateEnvironment(state),
    execute: () => ({ exitCode: 0 }),
    exists: () => false,
  }).trace.map((entry) => entry.text);
}

describe('sampleScript', () => {
  const start = sample('start', {
    before: [sleep('before', ['1'])],
    home: [load(service)],
    other: [startService('own', ['Own Server'])],
    failover: { home: [load(service), sleep('late', ['2'])] },
  });

  it('tells in each branch what it does, then does it', () => {
    expect(commands(start, 'START', 'HOME')).toEqual([
      'ARMSLEEP 1',
      'ARMBCAST /MSG "最高プライオリティサーバで起動中です" /A',
      'ARMLoad Own /S /M "Own Server"',
    ]);
    expect(commands(start, 'START', 'OTHER')).toEqual([
      'ARMSLEEP 1',
      'ARMBCAST /MSG "プライオリティサーバ以外で起動中です" /A',
      'net start "Own Server"',
    ]);
  });

  it('does after a failover what it says of it, and the same as normally elsewhere', () => {
    expect(commands(start, 'FAILOVER', 'HOME')).toEqual([
      'ARMSLEEP 1',
      'ARMBCAST /MSG "最高プライオリティサーバで起動中です（フェイルオーバー後）" /A',
      'ARMLoad Own /S /M "Own Server"',
      'ARMSLEEP 2',
    ]);
    expect(commands(start, 'FAILOVER', 'OTHER')).toContain('net start "Own Server"');
  });

  it('runs nothing after a recovery, and shows the message as an example', () => {
    expect(commands(start, 'RECOVER', 'HOME')).toEqual([]);
    expect(failoverScript(start)(new Map()).lines.map(lineText)).toContain(
      'rem 例: ARMBCAST /MSG "Serverの復旧が終了しました" /A',
    );
  });

  it('has no RECOVER in a stop script', () => {
    const stop = sample('stop', { home: [kill(service)], other: [kill(service)] });
    expect(stop.recover).toBeUndefined();
    expect(commands(stop, 'RECOVER', 'HOME')).toEqual([
      'ARMBCAST /MSG "ActiveRecoveryManagerが動作状態にありません" /A',
    ]);
    expect(commands(stop, 'START', 'HOME')).toEqual([
      'ARMBCAST /MSG "最高プライオリティサーバで終了中です" /A',
      'ARMKILL Own',
    ]);
  });
});

describe('failoverScript with armlog', () => {
  it('writes log entries around each start of a process', () => {
    const start = sample('start', {
      home: [load(service), startService('www', ['WWW']), sleep('wait', ['3'])],
      other: [],
    });
    expect(commands(start, 'START', 'HOME', { armlog: true }).slice(1)).toEqual([
      'ARMLOG "Own Server START"',
      'ARMLoad Own /S /M "Own Server"',
      'ARMLOG "Own Server END"',
      'ARMLOG "WWW START"',
      'net start WWW',
      'ARMLOG "WWW END"',
      'ARMSLEEP 3',
    ]);
  });

  it('tells a stop from a start', () => {
    const stop = sample('stop', { home: [kill(service), stopService('www', ['WWW'])], other: [] });
    expect(commands(stop, 'START', 'HOME', { armlog: true }).slice(1)).toEqual([
      'ARMLOG "Own STOP START"',
      'ARMKILL Own',
      'ARMLOG "Own STOP END"',
      'ARMLOG "WWW STOP START"',
      'net stop WWW',
      'ARMLOG "WWW STOP END"',
    ]);
  });
});
