import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderedText } from '../../src/batch';
import { definitions } from '../../src/definitions';
import { parameterTypes } from '../../src/definitions/schema/parameter-types';
import { encodeCp932 } from '../../src/encoding/cp932';
import { accepts, type ParameterType } from '../../src/values';
import { compare, firstDifference } from '../wine/compare';
import { watchedVariables } from '../wine/script-traces';
import { WineWorkspace } from '../wine/wine';
import { placesOf } from './places';
import { randomFrom } from './random';
import { acceptedValue, parametersOf } from './scripts';
import { runTrials, type Trial } from './wine-driver';

/** Values of all types together, and how many of them stand in one batch file. */
const inAll = 10_000;
const inOneFile = 250;
const seed = 7;

let workspace: WineWorkspace;
beforeAll(() => {
  workspace = WineWorkspace.create(watchedVariables);
}, 240_000);
afterAll(() => workspace.remove());

function trialsOf(type: ParameterType, count: number): Trial[] {
  const random = randomFrom(seed);
  const places = placesOf(type).filter(({ language }) => language === 'bat');
  return Array.from({ length: count }, (_, index) => ({
    value: acceptedValue(type, random),
    place: places.length === 0 ? undefined : places[index % places.length],
  }));
}

it('values that the gate takes are read as they are, and do nothing else', async () => {
  const trials = parameterTypes.flatMap((type, index) =>
    trialsOf(type, Math.floor((inAll + index) / parameterTypes.length)),
  );
  expect(trials.length).toBeGreaterThanOrEqual(inAll);
  const started = Date.now();
  for (let from = 0; from < trials.length; from += inOneFile) {
    expect(await runTrials(workspace, trials.slice(from, from + inOneFile))).toEqual({
      difference: undefined,
      files: [],
    });
  }
  console.log(
    `${trials.length} values in ${Math.ceil(trials.length / inOneFile)} batch files, in ${((Date.now() - started) / 1000).toFixed(0)} s`,
  );
}, 600_000);

describe('the canary', () => {
  // Not an example in a comment: there even `&` does nothing.
  const watch = placesOf('watchId').find(({ textWith }) => /^ARMLoad/i.test(textWith('a')));
  const harmful = [
    'a&echo x>canary',
    'a>canary',
    'a>>canary',
    'a|echo x>canary',
    'a\r\necho x>canary',
    '"a"&echo x>canary&"b"',
    'a&&echo x>canary',
  ];

  it.each(harmful)(
    'lies there after %j, which the gate refuses',
    async (value) => {
      expect(accepts({ type: 'watchId', default: '-' }, value)).toBe(false);
      const { files, difference } = await runTrials(workspace, [
        { value: 'before', place: watch },
        { value, place: watch },
        { value: 'behind', place: watch },
      ]);
      expect(files).toEqual(['canary']);
      expect(difference).toBeDefined();
    },
    120_000,
  );

  it.each(['%ComSpec%', 'a^b', '%PATH%', 'a\nb'])(
    'is not all: %j prints another text',
    async (value) => {
      expect(accepts({ type: 'watchId', default: '-' }, value)).toBe(false);
      const { difference } = await runTrials(workspace, [{ value, place: watch }]);
      expect(difference).toBeDefined();
    },
    120_000,
  );
});

it.each(['server/single/stop.bat', 'form-server/multi/oracle/group1/start.bat'])(
  '%s with a value for every parameter runs as in our interpreter, in all 16 states',
  async (id) => {
    const file = definitions.files.get(id);
    if (file === undefined) throw new Error(`no ${id}`);
    const random = randomFrom(seed);
    const own = parametersOf(file).map((name): [string, string] => {
      const type = definitions.parameters.get(name)?.type;
      if (type === undefined) throw new Error(`no parameter ${name}`);
      return [name, acceptedValue(type, random)];
    });
    const text = renderedText(file.render(new Map([...definitions.defaults, ...own])), '\r\n');
    const comparison = await compare(workspace, encodeCp932(text, id), 'started');
    expect(firstDifference(comparison)).toBe('no difference');
  },
  600_000,
);
