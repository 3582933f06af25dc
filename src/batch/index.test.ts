import { describe, expect, it } from 'vitest';
import * as batch from './index';

describe('the batch engine', () => {
  it('offers parse, run, and what reads their results', () => {
    const names = Object.keys(batch);
    expect(names).toEqual(
      expect.arrayContaining([
        'childStatements',
        'clusterStateEnvironment',
        'clusterStates',
        'formatDiagnostic',
        'parse',
        'run',
        'walkStatements',
      ]),
    );
  });

  it('parses and runs', () => {
    const { program } = batch.parse('net start a', { file: 'start.bat' });
    const { trace } = batch.run(program, {
      environment: {},
      execute: () => ({ exitCode: 0 }),
      exists: () => false,
    });
    expect(trace.map(({ argv }) => argv)).toEqual([['net', 'start', 'a']]);
  });
});
