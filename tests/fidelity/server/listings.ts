import type { Repair } from '../listing';
import type { Listing } from '../recording';

/** The scripts of chapter 1, and how their scan must be read. */

const guide = { guide: 'staroffice', file: '003_0dd9cb7ee11acea9.txt' } as const;

const broadcast =
  'ARMBROADCAST and ARMCBAST are no commands of the guide; its first script and all error paths have ARMBCAST.';
const ending = 'The other messages of the stop scripts have 終了中です.';
const blank = 'A blank inside of the quotes; the first script has none in the same message.';
const comparison =
  'IF compares by ==; the checks of the event above and the other scripts have it.';

const ofBroadcast = 'server-broadcast-command';
const ofMessage = 'server-stop-message';
const ofBlank = 'server-message-blank';
const ofComparison = 'server-single-equals';

function onLines(
  lines: readonly number[],
  printed: string,
  repaired: string,
  reason: string,
  erratum: string,
): Repair[] {
  return lines.map((line) => ({ line, printed, repaired, reason, erratum }));
}

const singleStart = { ...guide, lines: { first: 558, last: 670 }, repairs: [] };

const singleStop = {
  ...guide,
  lines: { first: 679, last: 776 },
  repairs: [
    ...onLines([715, 723, 745, 753], 'ARMBROADCAST', 'ARMBCAST', broadcast, ofBroadcast),
    ...onLines([723], '終了です', '終了中です', ending, ofMessage),
    ...onLines([773], '/MSG " ', '/MSG "', blank, ofBlank),
  ],
};

/** Server 1 of a multi standby uses the same scripts. */
const server1 = {
  rule: '1.4.2: サーバ1のスクリプトは、シングルスタンバイ型のものをお使い下さい。',
  by: [],
};

export const serverListings: readonly Listing[] = [
  { ...singleStart, definition: 'server/single/start.bat', record: 'server/single-start.json' },
  { ...singleStop, definition: 'server/single/stop.bat', record: 'server/single-stop.json' },
  {
    ...singleStart,
    definition: 'server/multi/server1/start.bat',
    record: 'server/server1-start.json',
    derived: server1,
  },
  {
    ...singleStop,
    definition: 'server/multi/server1/stop.bat',
    record: 'server/server1-stop.json',
    derived: server1,
  },
  {
    ...guide,
    definition: 'server/multi/server2/start.bat',
    record: 'server/server2-start.json',
    lines: { first: 789, last: 903 },
    repairs: [
      ...onLines([828, 836, 848], 'ARMBROADCAST', 'ARMBCAST', broadcast, ofBroadcast),
      ...onLines([876, 884], ' " /A', '" /A', blank, ofBlank),
    ],
  },
  {
    ...guide,
    definition: 'server/multi/server2/stop.bat',
    record: 'server/server2-stop.json',
    lines: { first: 911, last: 1009 },
    repairs: [
      ...onLines([937, 944, 967, 974], '%" = "', '%" == "', comparison, ofComparison),
      ...onLines([948, 956], 'ARMCBAST', 'ARMBCAST', broadcast, ofBroadcast),
      ...onLines([956], '終了です', '終了中です', ending, ofMessage),
      ...onLines([982, 990], ' " /A', '" /A', blank, ofBlank),
      ...onLines([1006], '/MSG " ', '/MSG "', blank, ofBlank),
    ],
  },
];
