import { describe, expect, it } from 'vitest';
import { scriptCollection } from '../../plugins/script-tools/collection';
import {
  packCollection,
  unpackCollection,
  type PackedCollection,
} from '../../src/analysis/published-script';
import { simulate, subjectOf, type Simulation } from '../../src/analysis/simulate';
import { clusterStateName, clusterStates, renderedText } from '../../src/batch';
import { publishedSubject, yourVersion } from '../../src/components/simulator/subject';
import { definitions } from '../../src/definitions';
import { overrides } from '../../src/values';
import { renderFile } from '../../src/values/test-support';
import { clusterWith } from '../../src/values/test-support';
import { listings } from './listings';
import { readRecording } from './recording';

/** The simulator shows what the tests compare with the guides' listings: for all scripts and states, from its own data. */

const packed = JSON.parse(
  JSON.stringify(packCollection(scriptCollection(definitions))),
) as PackedCollection;
const { scripts, parameters } = unpackCollection(packed);

/** A simulated run in the form of the recordings. */
function traceOf({ steps, commands, outcome, exitCode }: Simulation) {
  return {
    outcome,
    exitCode,
    labels: steps.flatMap(({ statement }) =>
      statement?.kind === 'label' ? [statement.name.text.toUpperCase()] : [],
    ),
    commands: commands.map(({ argv: [word = '', ...operands] }) => [
      word.toUpperCase(),
      ...operands,
    ]),
  };
}

it('has every script that is recorded, and no other', () => {
  expect(scripts.map(({ path }) => path).sort()).toEqual(
    listings.map(({ definition }) => definition).sort(),
  );
});

it('names every parameter in them', () => {
  for (const id of Object.keys(parameters)) {
    expect(parameters[id]).toBe(definitions.parameters.get(id)?.label);
  }
});

describe('a version with the values of a cluster', () => {
  const form = {
    'supplies-server/drive': 'p:',
    'supplies-server/shell1': 'ORDSH1',
    'form-server/watch-id': 'FrmOwn',
  };

  it.each([{ armlog: false }, { armlog: true }])('is the script of its kit: $armlog', (options) => {
    const cluster = clusterWith(form, options);
    const changes = {
      values: new Map(
        [...definitions.parameters.keys()].flatMap((id) => {
          const own = overrides(cluster, definitions.parameters)(id);
          return own === undefined ? [] : [[id, own] as const];
        }),
      ),
      ...options,
    };
    let changed = 0;
    for (const script of scripts) {
      const file = definitions.files.get(script.path);
      if (file === undefined) throw new Error(`no file ${script.path}`);
      const own = renderedText(yourVersion(publishedSubject(script), changes).rendered, '\n');
      expect(own, script.path).toBe(renderedText(renderFile(file, cluster), '\n'));
      if (own !== renderedText(script.rendered, '\n')) changed += 1;
    }
    expect(changed).toBeGreaterThan(options.armlog ? 40 : 8);
  });
});

describe.each(scripts)('$path', ({ path, rendered, runs }) => {
  const subject = subjectOf(renderedText(rendered, '\n'), path);
  const listing = listings.find(({ definition }) => definition === path);

  it('is the published text', () => {
    const file = definitions.files.get(path);
    expect(rendered).toEqual(file?.render(definitions.defaults));
  });

  it.each(clusterStates.map((state, index) => [clusterStateName(state), state, index] as const))(
    'takes in %s the way of the guide',
    (name, state, index) => {
      const simulation = simulate(subject, state);
      const recorded = listing && readRecording(listing).traces[name];
      expect(recorded).toMatchObject(traceOf(simulation));
      expect(runs[index]).toEqual(simulation.commands.map(({ line }) => line));
    },
  );
});
