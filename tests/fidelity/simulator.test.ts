import { describe, expect, it } from 'vitest';
import { scriptCollection } from '../../plugins/script-tools/collection';
import {
  packCollection,
  unpackCollection,
  type PackedCollection,
} from '../../src/analysis/published-script';
import { simulate, subjectOf, type Simulation } from '../../src/analysis/simulate';
import { clusterStateName, clusterStates, renderedText } from '../../src/batch';
import { definitions } from '../../src/definitions';
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
