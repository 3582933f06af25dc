import { piecesText } from '../../batch/render';
import type { Definitions } from '../definitions';
import {
  code,
  defineTable,
  notStated,
  plain,
  type TableDefinition,
  type TableText,
} from '../schema/table';
import { resolve } from '../schema/template';
import type { FileText } from './file-text';
import { compare, groupBy } from './group';
import { inFile, inProduct, originCell, type Origin } from './origin';
import type { TableRow } from './table-row';

/** A port that something listens on or is reached by. */
export interface PortUse {
  readonly port: string;
  /** Empty where the place does not say. */
  readonly protocol: string;
  /** Name of the entry, or what the port is for. */
  readonly what: string;
  readonly origin: Origin;
}

/** An entry of the file `services`: `al2mvm2 5206/udp`. */
const servicesEntry = /(\S+)\s+(\d{1,5})\/(udp|tcp)\b/gi;

/** An address of `listener.ora`: `(PROTOCOL = TCP)…(Port = 1521)`. */
const listenerAddress = /\(protocol\s*=\s*(\w+)\).*\(port\s*=\s*([^)\s]+)\s*\)/i;

/** Every port of the definitions: entries of `services`, addresses of `listener.ora`, and parameters. */
export function portUses(
  { parameters, defaults }: Definitions,
  texts: readonly FileText[],
  rows: readonly TableRow[],
): readonly PortUse[] {
  const ofFiles = texts.flatMap(({ file, lines }) =>
    lines.flatMap((line): PortUse[] => {
      const address = listenerAddress.exec(line);
      const origin = inFile(file);
      const [, protocol = '', port = ''] = address ?? [];
      return [
        ...entriesIn(line, origin),
        ...(address === null
          ? []
          : [{ port, protocol: protocol.toLowerCase(), what: file.title, origin }]),
      ];
    }),
  );
  const ofTables = rows
    .filter(({ table }) => table.file === undefined)
    .flatMap(({ table, cells }) => entriesIn(cells.join(' '), inProduct(table.id)));
  const known = new Set([...ofFiles, ...ofTables].map(({ port }) => port));
  const ofParameters = [...parameters.values()]
    .filter(({ type }) => type === 'port')
    .map(({ id, label }): PortUse => ({
      port: piecesText(resolve([{ param: id }], defaults)),
      protocol: '',
      what: label,
      origin: inProduct(id),
    }))
    .filter(({ port }) => !known.has(port));
  return [...ofFiles, ...ofTables, ...ofParameters];
}

function entriesIn(text: string, origin: Origin): PortUse[] {
  return [...text.matchAll(servicesEntry)].map(([, what = '', port = '', protocol = '']) => ({
    port,
    protocol: protocol.toLowerCase(),
    what,
    origin,
  }));
}

/** Ports with what they are for. */
export function portsTable(uses: readonly PortUse[]): TableDefinition {
  const groups = groupBy(uses, ({ port, protocol, what }) => [port, protocol, what].join('\n'));
  return defineTable({
    id: 'reference/ports',
    caption: 'ポートと、使う製品',
    columns: ['ポート', 'プロトコル', '名前、用途', '製品'],
    rows: [...groups.values()]
      .sort(([left], [right]) => compare(left?.port ?? '', right?.port ?? ''))
      .map((group) => [
        portCell(group[0]?.port ?? ''),
        group[0]?.protocol === '' ? notStated() : plain(group[0]?.protocol.toUpperCase() ?? ''),
        plain(group[0]?.what ?? ''),
        originCell(group.map(({ origin }) => origin)),
      ]),
  });
}

/** A word in place of a number is what the guide leaves to the reader. */
function portCell(port: string): TableText[] {
  return /^\d+$/.test(port) ? code(port) : plain(port);
}
