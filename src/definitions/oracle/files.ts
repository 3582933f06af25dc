import { plainText } from '../plain-text/render';
import { callerOf } from '../schema/defined-at';
import { defineFile, type FileDefinition } from '../schema/file';
import { text, type Template } from '../schema/template';

/** Files that open and close an Oracle instance, and set its environment (4.2.3.2, 5.1.3, 5.2.3). */

type FileInput = Parameters<typeof defineFile>[0];

/** What the files of an instance have in common. */
export type OracleFileHead = Pick<
  FileInput,
  | 'product'
  | 'variant'
  | 'standby'
  | 'group'
  | 'source'
  | 'errata'
  | 'note'
  | 'download'
  | 'definedAt'
>;

/** Names an Oracle file and says what it is for. */
export interface OracleFileName {
  readonly file: string;
  readonly title: string;
}

/** @param definer the function that states the file: the place of its own caller is kept */
function oracleFile(
  definer: Parameters<typeof callerOf>[0],
  head: OracleFileHead & OracleFileName,
  language: FileInput['language'],
  lines: readonly Template[],
): FileDefinition {
  return defineFile({
    ...head,
    definedAt: head.definedAt ?? callerOf(definer),
    language,
    database: 'oracle',
    role: 'other',
    render: plainText(lines.map((line) => ({ text: line }))),
  });
}

/**
 * The SQL file that opens a database: connect, start up with the parameter file.
 *
 * @param account user and password of `connect`, e.g. `internal/internal`
 * @param parameterFile full path of the initialisation parameter file
 */
export function startupFile(
  head: OracleFileHead & OracleFileName,
  account: Template,
  parameterFile: Template,
): FileDefinition {
  return oracleFile(startupFile, head, 'plsql', [
    text`connect ${account}`,
    text`startup pfile=${parameterFile}`,
  ]);
}

/** The SQL file that closes a database. */
export function shutdownFile(
  head: OracleFileHead & OracleFileName,
  account: Template,
): FileDefinition {
  return oracleFile(shutdownFile, head, 'plsql', [
    text`connect ${account}`,
    text`shutdown immediate`,
  ]);
}

/**
 * The settings of the initialisation parameter file that put everything on the switchable partition.
 *
 * @param folder folder of the database there
 */
export function initialisationParameters(
  head: OracleFileHead & OracleFileName,
  folder: Template,
): FileDefinition {
  return oracleFile(initialisationParameters, head, 'ini', [
    text`log_archive_dest = ${folder}`,
    text`background_dump_dest = ${folder}\trace`,
    text`user_dump_dest = ${folder}\trace`,
    text`control_files=(${folder}\ctlcomn.ora,${folder}\archive\ctlcomn.ora)`,
  ]);
}

/** What `listener.ora` names. */
export interface Listener {
  readonly sid: Template;
  readonly virtualAddress: Template;
  readonly realAddress: Template;
  readonly port: Template;
  /** Folder that holds `trace` and `log`. */
  readonly folder: Template;
}

/** `listener.ora` for a multi standby: an address of the group and one of the server. */
export function listenerFile(head: OracleFileHead, listener: Listener): FileDefinition {
  const { sid, virtualAddress, realAddress, port, folder } = listener;
  const tcp = (host: Template): Template =>
    text`    (ADDRESS = (COMMUNITY = tcp.world)(PROTOCOL = TCP)(Host = ${host})(Port = ${port}))`;
  return oracleFile(
    listenerFile,
    { ...head, file: 'listener.ora', title: 'リスナの設定' },
    'properties',
    [
      text`PASSWORDS_LISTENER=(oracle)`,
      [],
      text`LISTENER =`,
      text`  (ADDRESS_LIST =`,
      text`    (ADDRESS = (PROTOCOL = IPC)(KEY = sample1.world))`,
      text`    (ADDRESS = (PROTOCOL = IPC)(KEY = ${sid}))`,
      tcp(virtualAddress),
      tcp(realAddress),
      text`  )`,
      text`STARTUP_WAIT_TIME_LISTENER = 0`,
      text`CONNECT_TIMEOUT_LISTENER = 10`,
      text`TRACE_LEVEL_LISTENER = 0`,
      text`TRACE_FILE_LISTENER = listener.trc`,
      text`TRACE_DIRECTORY_LISTENER = ${folder}\trace`,
      text`LOG_FILE_LISTENER = listener`,
      text`LOG_DIRECTORY_LISTENER = ${folder}\log`,
      [],
      text`SID_LIST_LISTENER =`,
      text`  (SID_LIST =`,
      text`    (SID_DESC =`,
      text`      (SID_NAME = ${sid})`,
      text`    )`,
      text`  )`,
    ],
  );
}
