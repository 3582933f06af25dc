import type { Listing } from '../recording';
import type { Repair } from '../listing';

/** The two scripts of WebSAM UXServerManager, section 1.1.4 (5), and how their scan must be read. */

const guide = { guide: 'pp-websam', file: '000_0e9f78cc6855f3e0.txt' } as const;

const underscore =
  'Scan: the underscore of the watch id is lost; the guide prints it for id_SSUXSM, in the last line of the stop script and in section 1.1.5 (2).';
const extension =
  'Scan: EXE is read as FXF or FxF; the same command has .EXE in the other branches.';
const nvbase =
  'The guide, or its scan, has Nvhase; the branches after a failover have Nvbase for the same watch id.';
const rmap =
  'The guide, or its scan, has Rman and Nvrmand; the normal start has Rmap and Nvrmapd. Also the underscore of the watch id is lost.';
const example = 'Scan: a blank inside of the mark of an example.';
const message = 'A blank after the quote; the same message has none elsewhere.';
const brokenLine =
  'A comment of one line is broken into two; its rest stands outside of the comment.';
const broadcast =
  'The guide, or its scan, has other spellings of ARMBCAST in the comments of the stop script.';
const ending = 'The other three messages of the stop script have 終了中です.';

function onLines(
  lines: readonly number[],
  printed: string,
  repaired: string,
  reason: string,
  erratum?: string,
): Repair[] {
  return lines.map((line) => ({
    line,
    printed,
    repaired,
    reason,
    ...(erratum === undefined ? {} : { erratum }),
  }));
}

const startRepairs: readonly Repair[] = [
  ...onLines([433, 447, 499, 514], 'id Base', 'id_Base', underscore),
  ...onLines([434, 448, 500, 515], 'id Cmd', 'id_Cmd', underscore),
  ...onLines([435, 449], 'id Rmap', 'id_Rmap', underscore),
  ...onLines([436, 450, 502, 517], 'id Alert', 'id_Alert', underscore),
  ...onLines([437, 451, 503, 518], 'id Dmi', 'id_Dmi', underscore),
  ...onLines([433, 447], 'Nvhase', 'Nvbase', nvbase, 'uxservermanager-service-names-misread'),
  ...onLines([501, 516], 'id Rman', 'id_Rmap', rmap, 'uxservermanager-rmap-misread'),
  ...onLines([501, 516], 'Nvrmand', 'Nvrmapd', rmap, 'uxservermanager-rmap-misread'),
  ...onLines([503, 515, 516, 518], 'ARMLoad.FXF', 'ARMLoad.EXE', extension),
  ...onLines([495, 511], '( 例)', '(例)', example),
  ...onLines([495, 511], '/MSG " ', '/MSG "', message, 'uxservermanager-line-broken-comment'),
  ...onLines(
    [495, 511],
    '(フェイルオーバー後)\n" /A',
    '(フェイルオーバー後)" /A',
    brokenLine,
    'uxservermanager-line-broken-comment',
  ),
];

const stopRepairs: readonly Repair[] = [
  ...onLines([587, 604, 638, 653], 'id SSUXSM', 'id_SSUXSM', underscore),
  ...onLines([588, 605, 639, 654], 'id Dmi', 'id_Dmi', underscore),
  ...onLines([589, 606, 640, 655], 'id Alert', 'id_Alert', underscore),
  ...onLines([590], 'id Rmap', 'id_Rmap', underscore),
  ...onLines([591, 608, 642, 657], 'id Cmd', 'id_Cmd', underscore),
  ...onLines([607, 641, 656], 'id Rman', 'id_Rmap', rmap, 'uxservermanager-rmap-misread'),
  ...onLines(
    [588, 589, 591, 638, 639, 641, 642, 653, 655, 656],
    'ARMKILL FxF',
    'ARMKILL.EXE',
    extension,
  ),
  ...onLines([585], 'ARMBroadcast', 'ARMBCAST', broadcast, 'uxservermanager-broadcast-command'),
  ...onLines(
    [602, 635, 650],
    'ARMBICAST',
    'ARMBCAST',
    broadcast,
    'uxservermanager-broadcast-command',
  ),
  ...onLines([602], '終了です', '終了中です', ending, 'uxservermanager-stop-message'),
  ...onLines([677], '/MSG " ', '/MSG "', message, 'uxservermanager-message-blank'),
];

export const uxservermanagerListings: readonly Listing[] = [
  {
    ...guide,
    definition: 'uxservermanager/single/start.bat',
    record: 'uxservermanager/start.json',
    lines: { first: 387, last: 537 },
    repairs: startRepairs,
  },
  {
    ...guide,
    definition: 'uxservermanager/single/stop.bat',
    record: 'uxservermanager/stop.json',
    lines: { first: 546, last: 680 },
    repairs: stopRepairs,
  },
];
