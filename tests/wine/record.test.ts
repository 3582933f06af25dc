import { describe, expect, it } from 'vitest';
import { verificationRecord } from '../../plugins/catalog/verification/record';
import { clusterStates } from '../../src/batch';
import { decodeCp932 } from '../../src/encoding/cp932';
import { digestOfRuns, publishedScripts } from './published';
import { engineRuns } from './script-traces';

const scripts = publishedScripts();

describe('the record of the last run under Wine (npm run verify writes it)', () => {
  it('has every published batch file and no other', () => {
    expect(verificationRecord.scripts.map(({ path }) => path)).toEqual(
      scripts.map(({ path }) => path),
    );
  });

  it.each(scripts.map((script) => [script.path, script] as const))('is of %s', (path, script) => {
    expect(verificationRecord.scripts.find((recorded) => recorded.path === path)).toEqual({
      path,
      sha256: script.sha256,
      states: clusterStates.length,
      matching: clusterStates.length,
      runs: digestOfRuns(engineRuns(script.bytes, script.manner)),
    });
  });
});

it('holds none of the forms in which Wine is known to differ from the real cmd.exe', () => {
  const forms = /\bexit\s+\/b\b|&&|\|\||\bgoto\s+:eof\b/i;
  const users = scripts.filter(({ bytes }) => forms.test(decodeCp932(bytes)));
  expect(users.map(({ path }) => path)).toEqual([]);
});
