import { clusterStates, parse, run, clusterStateEnvironment, renderedText } from '../../src/batch';
import { definitions } from '../../src/definitions';
import { accepts, type ParameterType } from '../../src/values';
import { candidate } from './candidates';
import { inJson, markerOf } from './places';
import type { Random } from './random';
import { structureOf } from './structure';

/** Every batch file of the definitions. */
export const batchFiles = [...definitions.files.values()].filter(
  ({ language }) => language === 'bat',
);

/** A value that the gate takes; most candidates are refused, so it tries again. */
export function acceptedValue(type: ParameterType, random: Random): string {
  for (;;) {
    const value = candidate(type, random);
    if (accepts({ type, default: '-' }, value) && value !== '-') return value;
  }
}

/**
 * Renders a batch file with a value for every parameter, and compares it with the same file full of markers:
 * the structure, and what runs in each of the 16 cluster states.
 *
 * @returns what differs; undefined when only the values do
 */
export function differenceWith(
  file: (typeof batchFiles)[number],
  values: ReadonlyMap<string, string>,
): string | undefined {
  const { markers, facts: marked } = markedOf(file);
  const own = factsOf(textOf(file, values));
  const byMarker = new Map(
    [...markers].map(([id, marker]) => [inJson(marker), inJson(values.get(id) ?? '')]),
  );
  const all = new RegExp([...byMarker.keys()].map(escaped).join('|'), 'g');
  for (const name of ['structure', 'runs'] as const) {
    if (marked[name].replace(all, (marker) => byMarker.get(marker) ?? '') !== own[name])
      return name;
  }
  return undefined;
}

/** The parameters of a batch file. */
export function parametersOf(file: (typeof batchFiles)[number]): string[] {
  const { lines } = file.render(definitions.defaults);
  return [
    ...new Set(
      lines.flatMap(({ segments }) =>
        segments.flatMap(({ param }) => (param === undefined ? [] : [param])),
      ),
    ),
  ];
}

/** The file full of markers; made once. */
function markedOf(file: (typeof batchFiles)[number]): {
  readonly markers: ReadonlyMap<string, string>;
  readonly facts: Facts;
} {
  const known = marked.get(file.id);
  if (known !== undefined) return known;
  const markers = markersOf(file);
  const made = { markers, facts: factsOf(textOf(file, markers)) };
  marked.set(file.id, made);
  return made;
}

const marked = new Map<string, ReturnType<typeof markedOf>>();

interface Facts {
  readonly structure: string;
  readonly runs: string;
}

function markersOf(file: (typeof batchFiles)[number]): Map<string, string> {
  return new Map(
    parametersOf(file).map((id, index) => {
      const type = definitions.parameters.get(id)?.type;
      if (type === undefined) throw new Error(`no parameter ${id}`);
      return [id, markerOf(type, index)];
    }),
  );
}

function textOf(file: (typeof batchFiles)[number], values: ReadonlyMap<string, string>): string {
  return renderedText(file.render(new Map([...definitions.defaults, ...values])), '\r\n');
}

function factsOf(text: string): Facts {
  const { program } = parse(text, { file: 'values.bat' });
  return {
    structure: structureOf(text, 'bat'),
    runs: JSON.stringify(
      clusterStates.map((state) => {
        const { trace, exitCode, environment } = run(program, {
          environment: { PATH: 's:\\', ALROOT: 'D:\\SO1', ...clusterStateEnvironment(state) },
          execute: () => ({ exitCode: 0 }),
          exists: () => false,
          watch: [],
        });
        return { trace: trace.map(({ argv }) => argv), exitCode, environment };
      }),
    ),
  };
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
