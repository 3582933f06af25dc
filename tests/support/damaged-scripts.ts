/** Ten scripts as they come from real clusters: published ones, each damaged in one way. */

import { buildDownloads } from '../../plugins/catalog/downloads';
import type { ScriptRole } from '../../src/batch/linter';
import { definitions } from '../../src/definitions';
import { decodeCp932, encodeCp932 } from '../../src/encoding/cp932';

export interface DamagedScripts {
  readonly name: string;
  /** Folder below `/scripts/` that they come from. */
  readonly folder: string;
  readonly files: Readonly<Record<ScriptRole, Uint8Array>>;
  /** Rules that must speak, by file. */
  readonly rules: readonly `${ScriptRole} ${string}`[];
  /** Whether all of them are mended by the safe fixes. */
  readonly isMended: boolean;
  /** Places in which the scripts differ from the published ones. */
  readonly differences: number;
}

interface Damage extends Omit<DamagedScripts, 'files'> {
  readonly start?: (text: string) => string;
  readonly stop?: (text: string) => string;
  /** How the damaged text is saved; CP932 when absent. */
  readonly save?: (text: string) => Uint8Array;
}

const utf8 = new TextEncoder();

const damages: readonly Damage[] = [
  {
    name: 'one equals sign in a condition',
    folder: 'form-server/single/sqlserver',
    start: (text) => text.replace('"%ARMS_DISK%" == "FAILURE"', '"%ARMS_DISK%" = "FAILURE"'),
    rules: ['start single-equals', 'start syntax-error'],
    isMended: true,
    differences: 1,
  },
  {
    name: 'saved as UTF-8 with a byte order mark',
    folder: 'webinterface/basic',
    save: (text) => utf8.encode(`\ufeff${text}`),
    rules: ['start byte-order-mark', 'start utf8-encoding', 'stop utf8-encoding'],
    isMended: false,
    differences: 0,
  },
  {
    name: 'line feeds alone',
    folder: 'server/multi/server2',
    save: (text) => encodeCp932(text.replaceAll('\r\n', '\n'), 'lf.bat'),
    rules: ['start bare-line-feed', 'stop bare-line-feed'],
    isMended: true,
    differences: 0,
  },
  {
    name: 'curly quotes around a service, from a word processor',
    folder: 'form-server/single/oracle',
    start: (text) => text.replace(/"(StarOffice FormServer)"/, '\u201c$1\u201d'),
    rules: ['start curly-quote'],
    isMended: true,
    differences: 1,
  },
  {
    name: 'a misspelt command',
    folder: 'supplies-server/single/sqlserver',
    start: (text) => text.replace(/^ARMLOAD/im, 'ARMLOD'),
    rules: ['start misspelt-command'],
    isMended: true,
    differences: 1,
  },
  {
    name: 'a watch that is never killed',
    folder: 'forum-server/single',
    stop: (text) => text.replace(/^ARMKILL[^\r\n]*\r\n/im, ''),
    rules: ['start watch-not-killed'],
    isMended: false,
    differences: 1,
  },
  {
    name: 'no check of the disk',
    folder: 'mailgateway-smtp/single',
    start: (text) => text.replace(/^IF "%ARMS_DISK%".*\r\n/gm, ''),
    rules: ['start missing-disk-check'],
    isMended: false,
    differences: 2,
  },
  {
    name: 'a jump to a label that is not there',
    folder: 'workflow/single/sqlserver',
    stop: (text) => text.replace('GOTO ERROR_DISK', 'GOTO ERR_DISK'),
    rules: ['stop undefined-label'],
    isMended: false,
    differences: 1,
  },
  {
    name: 'yen signs in a path, from a Mac',
    folder: 'form-server/single/sqlserver',
    start: (text) => text.replaceAll('c:\\mssql\\', 'c:\u00a5mssql\u00a5'),
    save: (text) => utf8.encode(text),
    rules: ['start yen-sign', 'start utf8-encoding'],
    isMended: false,
    differences: -1,
  },
  {
    name: 'a loop without end',
    folder: 'uxservermanager/single',
    start: (text) => text.replace(/^GOTO EXIT/m, 'GOTO NORMAL'),
    rules: [],
    isMended: true,
    differences: 1,
  },
];

const downloads = buildDownloads(definitions);

function publishedText(folder: string, role: ScriptRole): string {
  const found = downloads.find(({ file }) => file.id === `${folder}/${role}.bat`);
  if (found === undefined) throw new Error(`no published ${role} script in ${folder}`);
  return decodeCp932(found.bytes);
}

/** @throws Error when a damage changes nothing: the published script has changed */
export const damagedScripts: readonly DamagedScripts[] = damages.map(
  ({ start, stop, save, ...rest }) => {
    const damage = (role: ScriptRole, change?: (text: string) => string): Uint8Array => {
      const text = publishedText(rest.folder, role);
      const changed = change?.(text) ?? text;
      if (change !== undefined && changed === text) {
        throw new Error(`the damage "${rest.name}" changes nothing in ${rest.folder}/${role}.bat`);
      }
      return save?.(changed) ?? encodeCp932(changed, `${role}.bat`);
    };
    return { ...rest, files: { start: damage('start', start), stop: damage('stop', stop) } };
  },
);
