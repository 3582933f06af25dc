import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clusterStates } from '../../src/batch';
import { buildKit } from '../../src/kit/build-kit';
import { newCluster, parameterSet, setValue, withOptions, type Cluster } from '../../src/values';
import { loadKitData } from '../../tools/kit/load-kit-data';
import { suppliesValues } from '../support/supplies-cluster';
import { compare, firstDifference } from './compare';
import { engineRuns, watchedVariables } from './script-traces';
import { WineWorkspace } from './wine';

/** The scripts of a kit with a reader's own drives and names: what runs under Wine is what ours says. */

const data = loadKitData();

function cluster(options: Partial<Cluster['options']>): Cluster {
  const parameters = parameterSet(data.parameters);
  return Object.entries(suppliesValues).reduce(
    (result: Cluster, [id, text]) => {
      const set = setValue(result, parameters, id, text);
      if (!set.ok) throw new RangeError(`${id}: ${set.message}`);
      return set.cluster;
    },
    withOptions(newCluster('cluster', '受注システム'), {
      products: ['supplies-server'],
      standby: 'multi',
      ...options,
    }),
  );
}

let workspace: WineWorkspace;
beforeAll(() => {
  workspace = WineWorkspace.create(watchedVariables);
}, 120_000);
afterAll(() => workspace.remove());

describe.each([
  ['SQL Server', { database: 'sqlserver' }],
  ['SQL Server with log entries', { database: 'sqlserver', armlog: true }],
  ['Oracle', { database: 'oracle' }],
] as const)('the kit of a two-group supplies cluster, %s', (_, options) => {
  const files = unzipSync(buildKit(data, cluster(options)));
  const scripts = Object.keys(files).filter((path) => path.endsWith('.bat'));

  it('has the four scripts of the two groups', () => {
    expect(scripts.map((path) => path.split('/').slice(-2).join('/'))).toEqual([
      'grp1/start.bat',
      'grp1/stop.bat',
      'grp2/start.bat',
      'grp2/stop.bat',
    ]);
  });

  it.each(scripts)(
    '%s runs alike in all 16 states',
    async (path) => {
      const bytes = files[path] ?? new Uint8Array();
      const comparison = await compare(workspace, bytes, 'started');
      expect(comparison.equal.length, firstDifference(comparison)).toBe(clusterStates.length);

      const runs = JSON.stringify(engineRuns(bytes, 'started'));
      // With Oracle a script has a use for its own group's folder only.
      expect(runs).toContain(path.includes('grp2') ? 'q:\\\\apps\\\\spl2' : 'p:\\\\starspl2');
      expect(runs).not.toMatch(/[yz]:\\|SPLSV\d|SplServer/i);
      expect(runs.includes('armlog')).toBe('armlog' in options);
    },
    120_000,
  );
});
