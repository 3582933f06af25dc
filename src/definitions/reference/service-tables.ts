import {
  code,
  defineTable,
  joined,
  link,
  notStated,
  plain,
  type TableDefinition,
  type TableText,
} from '../schema/table';
import { compare, groupBy } from './group';
import type { Source } from '../schema/source';
import { originCell, type Origin } from './origin';
import type { ServiceUse } from './service-use';
import type { TableRow } from './table-row';

/** Columns of the products' tables that say which display name a service has. */
const columns = { displayName: '表示名', service: 'サービス名' } as const;

/**
 * Services with their display names and watch ids, and the scripts that start and stop them.
 *
 * @param uses who starts and stops what
 * @param rows rows of the products' tables: display names come from those with the columns 表示名 and
 *   サービス名. A pair of names there is our conclusion: no guide sets them side by side
 * @param stated services whose display name a guide gives, the same as in the scripts
 * @returns `reference/services`, by name; services that no script touches come last
 */
export function servicesTable(
  uses: readonly ServiceUse[],
  rows: readonly TableRow[],
  stated: readonly { readonly name: string; readonly source: Source }[],
): TableDefinition {
  const run = uses.filter(
    ({ isExample, command, service }) => !isExample && isService(command, service),
  );
  const names = displayNames(rows);
  const byService = [...groupBy(run, ({ service }) => service)].sort(([left], [right]) =>
    compare(left.toLowerCase(), right.toLowerCase()),
  );
  const untouched = names.filter(({ service }) => service === undefined);
  return defineTable({
    id: 'reference/services',
    caption: 'サービスと、起動・終了するスクリプト',
    columns: ['サービス名', '表示名', '監視 ID', '起動と終了'],
    rows: [
      ...byService.map(([service, group]) => [
        code(service),
        stated.some(({ name }) => name === service)
          ? plain(service)
          : displayNameCell(names.find((pair) => pair.service === service)?.displayName),
        watchIdCell(group),
        actionCell(group),
      ]),
      ...untouched.map(({ displayName, product }) => [
        notStated(),
        link(displayName, `/${product}/`),
        plain('なし'),
        plain('起動、終了するスクリプトはありません'),
      ]),
    ],
  });
}

/**
 * Watch ids, what is started under each, and where.
 *
 * @returns `reference/watch-ids`, by id; their case does not matter
 */
export function watchIdsTable(uses: readonly ServiceUse[]): TableDefinition {
  const watched = uses.filter(({ watchId }) => watchId !== undefined);
  const groups = [...groupBy(watched, ({ watchId = '' }) => watchId.toLowerCase())].sort(
    ([left], [right]) => compare(left, right),
  );
  return defineTable({
    id: 'reference/watch-ids',
    caption: '監視 ID と、起動・終了するスクリプト',
    columns: ['監視 ID', '起動するもの', '起動 (ARMLOAD)', '終了 (ARMKILL)'],
    rows: groups.map(([, group]) => {
      const ids = new Set(group.map(({ watchId = '' }) => watchId));
      const services = new Set(group.map(({ service }) => service));
      return [
        joined([...ids].sort(compare).map(code)),
        joined([...services].map(code)),
        scriptsCell(group.filter(({ action }) => action === 'start')),
        scriptsCell(group.filter(({ action }) => action === 'stop')),
      ];
    }),
  });
}

/** ARMLOAD starts programs, too: those have the name of a command of the cluster software. */
function isService(command: string, service: string): boolean {
  return !(command.startsWith('ARM') && /^ARM[A-Z]+$/.test(service));
}

interface DisplayName {
  readonly displayName: string;
  /** Undefined where the guide gives the display name alone. */
  readonly service?: string;
  readonly product: string;
}

function displayNames(rows: readonly TableRow[]): DisplayName[] {
  const named = rows.flatMap(({ cell, product }): DisplayName[] => {
    const displayName = cell(columns.displayName);
    const service = cell(columns.service);
    if (displayName === undefined || service === undefined || displayName === '—') return [];
    return [{ displayName, product, ...(service !== '—' && { service }) }];
  });
  return [...groupBy(named, ({ displayName }) => displayName).values()].flatMap(
    (group) => group.find(({ service }) => service !== undefined) ?? group[0] ?? [],
  );
}

function displayNameCell(name: string | undefined): TableText[] {
  return name === undefined ? notStated() : [{ text: [name], remark: '推定' }];
}

function watchIdCell(group: readonly ServiceUse[]): TableText[] {
  const ids = new Set(group.flatMap(({ watchId }) => watchId ?? []));
  return ids.size === 0 ? plain('なし') : joined([...ids].map(code));
}

/** How a service is started and stopped, and by whom: `ARMLOAD / ARMKILL: …`. */
function actionCell(group: readonly ServiceUse[]): TableText[] {
  const cells = [...groupBy(group, ({ watchId }) => (watchId === undefined ? 'net' : 'ARM'))].map(
    ([, uses]) => {
      const commands = [...new Set(uses.map(({ command }) => command))];
      const onlyStarted = productsWithout(uses, 'stop');
      const onlyStopped = productsWithout(uses, 'start');
      return [
        ...joined(commands.map(code)),
        ...plain(': '),
        ...originCell(uses.map(({ origin }) => origin)),
        ...(onlyStarted.length === 0 ? [] : [...plain('。起動だけ: '), ...originCell(onlyStarted)]),
        ...(onlyStopped.length === 0 ? [] : [...plain('。終了だけ: '), ...originCell(onlyStopped)]),
      ];
    },
  );
  return joined(cells);
}

/** Places of the products in whose scripts the one action is, but not the other. */
function productsWithout(uses: readonly ServiceUse[], action: ServiceUse['action']): Origin[] {
  const found = new Set(
    uses.filter((use) => use.action === action).map(({ origin }) => origin.product),
  );
  return uses.map(({ origin }) => origin).filter(({ product }) => !found.has(product));
}

function scriptsCell(uses: readonly ServiceUse[]): TableText[] {
  const run = uses.filter(({ isExample }) => !isExample);
  if (run.length > 0) return originCell(run.map(({ origin }) => origin));
  if (uses.length === 0) return plain('なし');
  return [...plain('コメントの例: '), ...originCell(uses.map(({ origin }) => origin))];
}
