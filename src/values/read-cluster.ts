import { productSlugs, type ProductSlug } from '../definitions/products';
import { checkValue } from './check-value';
import { unseenCharacter } from './check/characters';
import { defaultOptions, schemaVersion, type Cluster, type ClusterOptions } from './cluster';
import type { ParameterSet } from './parameters';
import { derivedValue } from './resolve';
import { isPlaceholderWord } from './terms/placeholder';

/** What was found on reading a cluster; the cluster is usable nevertheless. */
export interface ReadProblem {
  /** The parameter or option concerned. */
  readonly id?: string;
  /** For the reader, in Japanese. */
  readonly message: string;
}

export interface ReadCluster {
  readonly cluster: Cluster;
  readonly problems: readonly ReadProblem[];
}

/** What a file, a link or the store holds of a cluster; nothing in it is trusted. */
export interface RawCluster {
  readonly id?: unknown;
  readonly name?: unknown;
  readonly values?: unknown;
  readonly options?: unknown;
  readonly setAside?: unknown;
}

const longestName = 40;
/** Far above the number of parameters, and below what would make a tab slow. */
const mostValues = 1000;
const longestKept = 1000;

/**
 * Makes a cluster of data from outside. Values pass the same gate as typed ones. One whose parameter is
 * unknown, or that is refused, is set aside and reported; one that was set aside before is tried again. The guide's
 * own, and its words in place of values, are no values of the reader: they are left out, as setValue does.
 *
 * @param raw the data, in the form of the current version
 * @param id of the new cluster, when the data has none that can be used
 */
export function readCluster(raw: RawCluster, parameters: ParameterSet, id: string): ReadCluster {
  const problems: ReadProblem[] = [];
  const values = new Map<string, string>();
  const setAside = new Map<string, string>();
  const entries = [...entriesOf(raw.setAside, problems), ...entriesOf(raw.values, problems)];
  for (const [parameterId, value] of entries) {
    const parameter = parameters.get(parameterId);
    if (parameter !== undefined && isPlaceholderWord(parameter, value)) continue;
    const verdict = parameter === undefined ? undefined : checkValue(parameter, value);
    if (verdict?.ok === true) {
      values.set(parameterId, value);
      continue;
    }
    setAside.set(parameterId, value.slice(0, longestKept));
    problems.push({
      id: parameterId,
      message:
        parameter === undefined
          ? `「${shown(parameterId)}」という項目はありません。値は使わずに残しました。`
          : `${parameter.label}: ${verdict?.message ?? ''}値「${shown(value)}」は使わずに残しました。`,
    });
  }
  for (const parameterId of values.keys()) setAside.delete(parameterId);
  const cluster: Cluster = {
    schemaVersion,
    id: typeof raw.id === 'string' && /^[A-Za-z0-9-]{1,40}$/.test(raw.id) ? raw.id : id,
    name: nameOf(raw.name, problems),
    values: Object.fromEntries(values),
    options: optionsOf(raw.options, problems),
    setAside: Object.fromEntries(setAside),
  };
  return { cluster: withoutGuides(cluster, parameters), problems };
}

/**
 * The cluster without values that are the guide's, so that they go on to follow. A path that stays behind when
 * its drive moves is the reader's own, though the guide has the same.
 */
function withoutGuides(cluster: Cluster, parameters: ParameterSet): Cluster {
  const own = Object.entries(cluster.values).filter(([id, value]) => {
    const parameter = parameters.get(id);
    const isGuides = parameter?.varies !== true && value === parameter?.default;
    return !isGuides || value !== derivedValue(cluster, parameters, id);
  });
  return { ...cluster, values: Object.fromEntries(own) };
}

/**
 * What is wrong with the name of a cluster; undefined when it is right.
 *
 * @param canEncode whether CP932 has a character, where the name is to stand in a file
 */
export function checkName(
  name: string,
  canEncode: (character: string) => boolean = () => true,
): string | undefined {
  if (name.trim() === '') return 'クラスタの名前がありません。';
  if (name.length > longestName) return `クラスタの名前は${longestName}文字までです。`;
  if (unseenCharacter.test(name)) {
    return 'クラスタの名前に、制御文字や見えない文字は使えません。';
  }
  const lost = [...name].find((character) => !canEncode(character));
  return lost === undefined
    ? undefined
    : `クラスタの名前の「${lost}」は、WindowsのシフトJIS(CP932)にない文字です。`;
}

function nameOf(name: unknown, problems: ReadProblem[]): string {
  if (typeof name === 'string' && checkName(name) === undefined) return name;
  problems.push({ message: '名前が読めないため、「名前のないクラスタ」としました。' });
  return '名前のないクラスタ';
}

function entriesOf(raw: unknown, problems: ReadProblem[]): [string, string][] {
  if (raw === undefined) return [];
  if (!isRecord(raw)) {
    problems.push({ message: '値の一覧が読めません。' });
    return [];
  }
  const entries = Object.entries(raw);
  if (entries.length > mostValues) {
    problems.push({ message: `値が${mostValues}個より多いため、残りは読んでいません。` });
  }
  return entries.slice(0, mostValues).flatMap(([id, value]): [string, string][] => {
    if (typeof value === 'string') return [[id, value]];
    if (typeof value === 'number') return [[id, String(value)]];
    problems.push({ id, message: `「${shown(id)}」の値が文字列ではありません。` });
    return [];
  });
}

const choices: {
  readonly [Name in Exclude<keyof ClusterOptions, 'products'>]: readonly ClusterOptions[Name][];
} = {
  standby: [null, 'single', 'multi'],
  database: [null, 'sqlserver', 'oracle'],
  armlog: [false, true],
  address: ['virtual', 'floating'],
  productNames: ['staroffice', 'staroffice21'],
};

function optionsOf(raw: unknown, problems: ReadProblem[]): ClusterOptions {
  if (raw === undefined) return defaultOptions;
  if (!isRecord(raw)) {
    problems.push({ message: '選択項目が読めないため、ガイドのとおりにしました。' });
    return defaultOptions;
  }
  const taken: Record<string, unknown> = { ...defaultOptions };
  for (const [name, value] of Object.entries(raw)) {
    if (name === 'products') {
      taken.products = productsOf(value, problems);
    } else if (!Object.hasOwn(choices, name)) {
      problems.push({ id: name, message: `「${shown(name)}」という選択項目はありません。` });
    } else if ((choices[name as keyof typeof choices] as readonly unknown[]).includes(value)) {
      taken[name] = value;
    } else {
      problems.push({
        id: name,
        message: `選択項目「${name}」の値が読めないため、ガイドのとおりにしました。`,
      });
    }
  }
  return taken as unknown as ClusterOptions;
}

function productsOf(value: unknown, problems: ReadProblem[]): ProductSlug[] {
  const given: readonly unknown[] = Array.isArray(value) ? value : [];
  const known = productSlugs.filter((slug) => given.includes(slug));
  if (!Array.isArray(value) || known.length < new Set(given).size) {
    problems.push({ id: 'products', message: '知らない製品があるため、除きました。' });
  }
  return known;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Text from outside, short enough for a message and without what turns it. */
function shown(text: string): string {
  const plain = text.replace(new RegExp(unseenCharacter, 'gu'), '\ufffd');
  return plain.length > 40 ? `${plain.slice(0, 40)}…` : plain;
}
