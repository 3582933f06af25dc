import { plainText } from '../plain-text/render';
import { callerOf } from '../schema/defined-at';
import { defineFile, type FileDefinition } from '../schema/file';
import { text, type Template } from '../schema/template';

/**
 * Fallback of SQL Server 6.5, by which another server takes the databases of a switchable partition over
 * (4.2.3.1, 5.1.2, 5.2.2). Hosts, databases and drives are templates.
 */
export const fallback = {
  /** On the server that owns the databases: registers the one that takes them over. */
  registerStandby: (host: Template) => text`exec sp_addserver '${host}','fallback'`,
  /** The same where that server is registered already. */
  markStandby: (host: Template) => text`exec sp_serveroption '${host}','fallback',true`,
  /** Lets the administrator `sa` of that server log on as `sa`. */
  allowAdministrator: (host: Template) => text`exec sp_addremotelogin '${host}','sa','sa'`,
  /** On the server that takes over: registers the owner of the databases. */
  registerOwner: (host: Template) => text`exec sp_addserver '${host}'`,
  enrollDatabase: (host: Template, database: Template) =>
    text`exec sp_fallback_enroll_svr_db '${host}','${database}'`,
  /** Drive letters with their colon. */
  enrollDrive: (host: Template, drive: Template) =>
    text`exec sp_fallback_upd_dev_drive '${host}','${drive}','${drive}'`,
  /** Attaches all enrolled databases of the owner. */
  activate: (host: Template) => text`exec sp_fallback_activate_svr_db '${host}','%'`,
  deactivate: (host: Template) => text`exec sp_fallback_deactivate_svr_db '${host}','%'`,
} as const;

type FileInput = Parameters<typeof defineFile>[0];

/** What the SQL files of a failover group have in common. */
export type SqlFileHead = Pick<
  FileInput,
  'product' | 'variant' | 'standby' | 'group' | 'source' | 'errata' | 'note' | 'definedAt'
>;

/**
 * States an SQL file for SQL Server, one statement a line.
 *
 * @throws {z.ZodError} when a field does not fit
 */
export function sqlFile(
  head: SqlFileHead & { readonly file: string; readonly title: string },
  statements: readonly Template[],
): FileDefinition {
  return defineFile({
    ...head,
    definedAt: head.definedAt ?? callerOf(sqlFile),
    language: 'sql',
    database: 'sqlserver',
    role: 'other',
    download: true,
    render: plainText(statements.map((statement) => ({ text: statement }))),
  });
}
