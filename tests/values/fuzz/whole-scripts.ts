import {
  clusterStateEnvironment,
  clusterStates,
  parse,
  renderedText,
  run,
  type RenderedText,
} from '../../../src/batch';
import { definitions } from '../../../src/definitions';
import type { FileDefinition } from '../../../src/definitions/schema/file';
import { decodeCp932, encodeCp932 } from '../../../src/encoding/cp932';
import {
  allValues,
  checkValue,
  newCluster,
  renderFile,
  renderWith,
  overrides,
  withOptions,
  type Cluster,
} from '../../../src/values';
import { candidate } from '../candidates';
import { inJson, markerOf } from '../places';
import type { Random } from '../random';
import { structureOf } from '../structure';

const { parameters } = definitions;

/** Every batch file of the definitions. */
export const batchFiles: readonly FileDefinition[] = [...definitions.files.values()].filter(
  ({ language }) => language === 'bat',
);

/** A cluster with accepted values in the place of all or some of the guides', and any choice. */
export function someCluster(random: Random): Cluster {
  const share = random.below(4);
  const values = Object.fromEntries(
    [...parameters.values()].flatMap((parameter): [string, string][] => {
      if (share > 0 && random.once(share + 1)) return [];
      for (;;) {
        const value = candidate(parameter.type, random);
        if (checkValue(parameter, value).ok) return [[parameter.id, value]];
      }
    }),
  );
  return withOptions({ ...newCluster('fuzz', 'fuzz'), values }, { armlog: random.once(2) });
}

/**
 * Compares a script that has a cluster's values with the same script that has harmless ones: the text, what
 * it parses to, and what it runs in all 16 states may differ in the values alone. Both ways of making it
 * (in Node from the definition, on a page from the published text) must give the same.
 *
 * @returns what differs; undefined when nothing does
 */
export function differenceOf(file: FileDefinition, cluster: Cluster): string | undefined {
  const values = allValues(cluster, parameters);
  const text = textOf(renderFile(file, cluster, parameters));
  const { armlog } = cluster.options;
  const published = file.render(definitions.defaults, { armlog });
  if (textOf(renderWith(published, overrides(cluster, parameters), file.language)) !== text) {
    return 'the page’s text is not Node’s';
  }
  if (decodeCp932(encodeCp932(text, file.id)) !== text) return 'CP932 does not keep it';

  const model = modelOf(file, armlog);
  const changes = new Map([...model.markers].map(([id, marker]) => [marker, values.get(id) ?? '']));
  if (exchanged(model.text, changes) !== text) return 'the text differs around the values';
  const inside = new Map([...changes].map(([from, to]) => [inJson(from), inJson(to)]));
  if (exchanged(model.structure, inside) !== structureOf(text, 'bat'))
    return 'it parses differently';
  if (exchanged(model.traces, inside) !== tracesOf(text)) return 'it runs differently';
  return undefined;
}

function textOf(rendered: RenderedText): string {
  return renderedText(rendered, '\r\n');
}

/** A script with harmless values that stand nowhere else, so that they can be found again. */
interface Model {
  /** Parameter id → its harmless value. */
  readonly markers: ReadonlyMap<string, string>;
  readonly text: string;
  readonly structure: string;
  readonly traces: string;
}

const models = new Map<string, Model>();

function modelOf(file: FileDefinition, armlog: boolean): Model {
  const key = `${file.id} ${armlog}`;
  let model = models.get(key);
  if (model === undefined) {
    const markers = new Map(
      [...parameters.values()]
        .filter(({ id }) => usedBy(file, armlog).has(id))
        .map(({ id, type }, index) => [id, markerOf(type, index)]),
    );
    const text = textOf(file.render(new Map([...definitions.defaults, ...markers]), { armlog }));
    model = { markers, text, structure: structureOf(text, 'bat'), traces: tracesOf(text) };
    models.set(key, model);
  }
  return model;
}

function usedBy(file: FileDefinition, armlog: boolean): ReadonlySet<string | undefined> {
  return new Set(
    file
      .render(definitions.defaults, { armlog })
      .lines.flatMap(({ segments }) => segments.map(({ param }) => param)),
  );
}

/** What a text runs in each of the 16 states, as text; every command succeeds. */
function tracesOf(text: string): string {
  const { program } = parse(text, { file: 'x.bat' });
  return JSON.stringify(
    clusterStates.map((state) => {
      const { trace, outcome, exitCode } = run(program, {
        environment: { PATH: 's:\\', ALROOT: 'D:\\SO1', ...clusterStateEnvironment(state) },
        execute: () => ({ exitCode: 0 }),
        exists: () => false,
        watch: ['ORACLE_SID', 'ALROOT', 'ALSERVICE', 'ALPROC', 'ALSOCKET'],
      });
      return {
        outcome,
        exitCode,
        commands: trace.map(({ argv, environment }) => ({ argv, environment })),
      };
    }),
  );
}

/**
 * The same text with other values.
 *
 * @param changes what stands there → what is to stand there, all at once; none begins as another does
 */
function exchanged(text: string, changes: ReadonlyMap<string, string>): string {
  if (changes.size === 0) return text;
  const pattern = new RegExp(
    [...changes.keys()].map((each) => each.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|'),
    'g',
  );
  return text.replace(pattern, (found) => changes.get(found) ?? found);
}
