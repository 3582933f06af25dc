import { callerOf } from '../schema/defined-at';
import type { FileDefinition } from '../schema/file';
import type { Template } from '../schema/template';
import { fallback, sqlFile, type SqlFileHead } from '../sql-server/fallback';

/** Who owns the databases of a group, who takes them over, and what they are. */
export interface Fallback {
  readonly owner: Template;
  readonly taker: Template;
  readonly database: Template;
  readonly drive: Template;
  /** Whether the taker registers the owner first; in a multi standby it has done so for its own group. */
  readonly registersOwner: boolean;
}

/** How a product names one of the files. */
interface Named extends Partial<Pick<SqlFileHead, 'note' | 'errata'>> {
  readonly file: string;
  readonly title: string;
}

/** The four places where statements of a group run. */
export interface FallbackFiles {
  /** On the server that owns the databases. Its name has no ending: it comes in two ways. */
  readonly onOwner: Named;
  readonly onTaker: Named;
  readonly attach: Named;
  readonly detach: Named;
}

/**
 * SQL files for SQL Server (4.2.3.1, 5.1.2, 5.2.2): the fallback set-up on both servers, attaching and
 * detaching. The guide prints statements for the set-up; the files hold them in its order.
 */
export function fallbackFiles(
  head: Omit<SqlFileHead, 'definedAt'>,
  { owner, taker, database, drive, registersOwner }: Fallback,
  { onOwner, onTaker, attach, detach }: FallbackFiles,
): FileDefinition[] {
  const common = { ...head, definedAt: callerOf(fallbackFiles) };
  const { file, title, note = '' } = onOwner;
  return [
    sqlFile({ ...common, ...onOwner, file: `${file}.sql` }, [
      fallback.registerStandby(taker),
      fallback.allowAdministrator(taker),
    ]),
    sqlFile(
      {
        ...common,
        ...onOwner,
        file: `${file}-registered.sql`,
        title: `${title} (既に登録されている場合)`,
        note: `${note}${file}.sql の代わりに使います。`,
      },
      [fallback.markStandby(taker), fallback.allowAdministrator(taker)],
    ),
    sqlFile({ ...common, ...onTaker }, [
      ...(registersOwner ? [fallback.registerOwner(owner)] : []),
      fallback.enrollDatabase(owner, database),
      fallback.enrollDrive(owner, drive),
    ]),
    sqlFile({ ...common, ...attach }, [fallback.activate(owner)]),
    sqlFile({ ...common, ...detach }, [fallback.deactivate(owner)]),
  ];
}
