import { expect, it } from 'vitest';
import { verifiedOf, type VerificationRecord } from './record';

const record: VerificationRecord = {
  interpreter: 'Wine',
  version: '8.0',
  scripts: [{ path: 'a/start.bat', sha256: 'f00d', states: 16, matching: 15, runs: 'cafe' }],
};

it('says what ran, and under what', () => {
  expect(verifiedOf('a/start.bat', 'f00d', record)).toEqual({
    states: 16,
    matching: 15,
    by: 'Wine 8.0 の cmd.exe',
  });
});

it.each([
  ['other bytes', 'a/start.bat', 'beef'],
  ['another file', 'a/stop.bat', 'f00d'],
])('says nothing of %s', (_, path, sha256) => {
  expect(verifiedOf(path, sha256, record)).toBeNull();
});
