import {
  initialisationParameters,
  shutdownFile,
  startupFile,
  type OracleFileHead,
} from '../oracle/files';
import { callerOf } from '../schema/defined-at';
import type { FileDefinition } from '../schema/file';
import { text, type ParameterReference, type Template } from '../schema/template';

/** The parameter file has this name also where the SID is another one (5.2.3). */
export function parameterFile(oradata: ParameterReference): Template {
  return text`${oradata}\initORCL.ora`;
}

/** Files that open and close a database on the switchable partition (4.2.3.2, 5.1.3, 5.2.3). */
export interface InstanceFiles {
  /** Folder of the database. */
  readonly oradata: ParameterReference;
  /** Of `connect` as internal. */
  readonly password: ParameterReference;
  /** The group, as it stands in the titles. */
  readonly name: string;
  readonly errata: { readonly parameters: readonly string[]; readonly scripts: readonly string[] };
}

export function instanceFiles(
  head: Omit<OracleFileHead, 'note' | 'errata' | 'definedAt'>,
  { oradata, password, name, errata }: InstanceFiles,
): FileDefinition[] {
  const account = text`internal/${password}`;
  const common = { ...head, definedAt: callerOf(instanceFiles) };
  const scripts = { ...common, errata: errata.scripts };
  return [
    initialisationParameters(
      {
        ...common,
        errata: errata.parameters,
        file: 'initORCL.ora',
        title: `初期化パラメータファイルの設定例${name}`,
        note: '設定する行だけです。初期化パラメータファイルの全体ではありません。元のファイルの同じ項目を、この値に書き換えます。',
      },
      [oradata],
    ),
    startupFile(
      { ...scripts, file: 'startora.sql', title: `Startup時に実行するスクリプト${name}` },
      account,
      parameterFile(oradata),
    ),
    shutdownFile(
      { ...scripts, file: 'stopora.sql', title: `shutdown時に実行するスクリプト${name}` },
      account,
    ),
  ];
}
