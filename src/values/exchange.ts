import { schemaVersion, type Cluster } from './cluster';
import type { ParameterSet } from './parameters';
import { isRecord, readCluster, type RawCluster, type ReadCluster } from './read-cluster';

/** Says what a JSON file is, in the file. */
export const fileFormat = 'clusterpro-knowledge-base/clusters';

/** What a file from anywhere may bring. */
export interface Limits {
  readonly longestText: number;
  readonly mostClusters: number;
}

/** Above this a text is no export of this site: a cluster has some kilobytes, and nobody has so many. */
const fileLimits: Limits = { longestText: 1_000_000, mostClusters: 200 };

/** How data of an older version becomes data of the next; one function for each version before the current. */
export type Migrations = Readonly<Record<number, (file: FileContent) => FileContent>>;

/** What a file holds, before any of it is trusted. */
export interface FileContent {
  readonly clusters: readonly RawCluster[];
}

/** Version 1 is the first. */
export const migrations: Migrations = {};

export type ImportResult =
  | {
      readonly ok: true;
      /** The clusters with what was found in each. */
      readonly clusters: readonly ReadCluster[];
    }
  | {
      readonly ok: false;
      /** For the reader, in Japanese: what is wrong with the file, and what to do. */
      readonly message: string;
    };

/**
 * Writes clusters as a JSON file: with the version of its form, and with the values that were set aside.
 *
 * @returns the text, LF at its end; equal clusters give equal texts
 */
export function exportClusters(clusters: readonly Cluster[]): string {
  const content = {
    format: fileFormat,
    schemaVersion,
    clusters: clusters.map(({ id, name, options, values, setAside }) => ({
      id,
      name,
      options,
      values: sorted(values),
      ...(Object.keys(setAside).length > 0 && { setAside: sorted(setAside) }),
    })),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/**
 * Reads a JSON file. Values that cannot be used are set aside and reported, cluster by cluster.
 *
 * @param text the file's text; a byte order mark is no fault
 * @param newId makes ids for clusters that have none
 * @param given limits other than those of a file; for tests, other migrations and another version, too
 */
export function importClusters(
  text: string,
  parameters: ParameterSet,
  newId: (index: number) => string,
  given: Partial<Reading> = {},
): ImportResult {
  const read = readFile(text, { ...fileLimits, migrations, version: schemaVersion, ...given });
  if (typeof read === 'string') return { ok: false, message: read };
  if (read.clusters.length === 0) {
    return { ok: false, message: 'このファイルにクラスタがありません。' };
  }
  return {
    ok: true,
    clusters: read.clusters.map((raw, index) => readCluster(raw, parameters, newId(index))),
  };
}

interface Reading extends Limits {
  readonly migrations: Migrations;
  readonly version: number;
}

/** @returns the clusters in the form of the current version, or what is wrong */
function readFile(
  text: string,
  { longestText, mostClusters, migrations, version: current }: Reading,
): FileContent | string {
  if (text.length > longestText) {
    return 'このファイルは大きすぎます。このサイトから書き出したクラスタのファイル(JSON)を選んでください。';
  }
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return 'このファイルはJSONとして読めません。途中で切れているか、別の種類のファイルです。このサイトから書き出したファイルを選んでください。';
  }
  if (!isRecord(content) || content.format !== fileFormat) {
    return 'このファイルは、このサイトから書き出したクラスタのファイルではありません。';
  }
  const { schemaVersion: version, clusters } = content;
  if (!Number.isInteger(version) || (version as number) < 1) {
    return 'このファイルの形式の版(schemaVersion)が読めません。';
  }
  if ((version as number) > current) {
    return `このファイルの形式は第${String(version)}版で、このページが読めるのは第${current}版までです。ページを再読み込みしてから、もう一度読み込んでください。`;
  }
  if (!Array.isArray(clusters) || !clusters.every(isRecord)) {
    return 'このファイルのクラスタの一覧(clusters)が読めません。';
  }
  if (clusters.length > mostClusters) {
    return `このファイルにはクラスタが${clusters.length}個あります。一度に読み込めるのは${mostClusters}個までです。使うクラスタだけを書き出し直したファイルを選んでください。`;
  }
  let file: FileContent = { clusters };
  for (let from = version as number; from < current; from += 1) {
    const step = migrations[from];
    if (step === undefined) return `このファイルの形式(第${from}版)は、もう読めません。`;
    file = step(file);
  }
  return file;
}

function sorted(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)));
}
