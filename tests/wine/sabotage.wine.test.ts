import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clusterStates } from '../../src/batch';
import { decodeCp932, encodeCp932 } from '../../src/encoding/cp932';
import { compare } from './compare';
import { publishedScripts } from './published';
import { engineRuns, watchedVariables } from './script-traces';
import { WineWorkspace } from './wine';

/** Each damage must be told from the published file: by Wine's runs of it, and by ours. */

let workspace: WineWorkspace;
beforeAll(() => {
  workspace = WineWorkspace.create(watchedVariables);
}, 120_000);
afterAll(() => workspace.remove());

const oracle = 'form-server/multi/oracle/group1/stop.bat';
const sqlServer = 'supplies-server/multi/sqlserver/grp1/start.bat';

function published(path: string): Uint8Array {
  const script = publishedScripts().find((candidate) => candidate.path === path);
  if (script === undefined) throw new Error(`No published ${path}.`);
  return script.bytes;
}

function damaged(path: string, from: string | RegExp, to: string): Uint8Array {
  const text = decodeCp932(published(path));
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`The damage ${String(from)} changes nothing in ${path}.`);
  return encodeCp932(changed, path);
}

const damages: readonly [what: string, path: string, from: string | RegExp, to: string][] = [
  ['a dropped command', oracle, 'ARMKILL SplServer1\r\n', ''],
  [
    'two swapped commands',
    oracle,
    'net stop OracleTNSListener01\r\nnet stop OracleServiceOR01\r\n',
    'net stop OracleServiceOR01\r\nnet stop OracleTNSListener01\r\n',
  ],
  ['a wrong label', sqlServer, 'GOTO ON_OTHER1', 'GOTO ON_OTHER2'],
  ['an inverted IF', sqlServer, 'IF "%ARMS_DISK%" ==', 'IF NOT "%ARMS_DISK%" =='],
  ['a wrong service', sqlServer, 'net stop MSSQLServer', 'net stop MSSQLServer2'],
  ['a wrong drive', sqlServer, 'z:\\starspl2\\sfoscmd', 'y:\\starspl2\\sfoscmd'],
  ['a lost value of the environment', oracle, 'set ORACLE_SID=OR01\r\n', ''],
];

describe.each(damages)('%s', (_, path, from, to) => {
  it('is seen under Wine', async () => {
    const { equal } = await compare(workspace, damaged(path, from, to), 'started', {
      attempts: 1,
      expected: engineRuns(published(path), 'started'),
    });
    expect(equal.length).toBeLessThan(clusterStates.length);
    // The states that the damage does not touch still agree: the comparison is no coincidence.
    expect(equal.length).toBeGreaterThan(0);
  }, 120_000);

  it('is seen by our interpreter in the same way', async () => {
    const bytes = damaged(path, from, to);
    const { equal } = await compare(workspace, bytes, 'started');
    expect(equal).toHaveLength(clusterStates.length);
  }, 240_000);
});

describe('an endless loop', () => {
  const bytes = () => damaged(sqlServer, ':EXIT\r\n', ':EXIT\r\nGOTO EXIT\r\n');

  it('is stopped under Wine', async () => {
    const { wine, equal } = await compare(workspace, bytes(), 'started', {
      attempts: 1,
      seconds: 8,
    });
    expect(wine).toBeUndefined();
    expect(equal).toEqual([]);
  }, 60_000);
});

it('the published files agree in every state', async () => {
  for (const path of [oracle, sqlServer]) {
    const { equal } = await compare(workspace, published(path), 'started');
    expect(equal).toHaveLength(clusterStates.length);
  }
}, 240_000);
