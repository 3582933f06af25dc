import type { Repair } from '../listing';
import type { Listing } from '../recording';

/** The listings of chapter 6, and how their scan must be read. */

const guide = { guide: 'staroffice', file: '003_0dd9cb7ee11acea9.txt' } as const;

const separators =
  'Scan: the separators of a path are U+00A5, or a backslash and U+00A5; other branches have backslashes.';
const broadcast =
  'The guide, or its scan, has ARMCBAST, ARMBROADCAST and ARMBICAST once each in a listing; all other branches have ARMBCAST.';
const ending = 'The other three messages of a stop script have 終了中です.';
const blank = 'A blank inside of the quotes; the same message has none in the other listings.';
const shell = 'The other three branches of the same script, and chapter 4, have sfoscmd.';
const wait =
  'The normal start waits after SQL Server has started; its twin after a failover runs the same lines without the wait.';

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

/** A command with a path whose separators the scan shows as they are not. */
function path(lines: readonly number[], printed: string): Repair[] {
  return onLines(lines, printed, printed.replace(/\\?\u00a5/g, '\\'), separators);
}

const act = 'c:¥mssql¥act.sql /o c:¥mssql¥act.log';
const deact = 'c:¥mssql¥deact.sql /o c:¥mssql¥deact.log';
const shellStop = 'x:¥starspl2¥sfoscmd';

function broadcasts(lines: readonly number[], printed: string): Repair[] {
  return onLines(lines, printed, 'ARMBCAST', broadcast, 'webinterface-broadcast-command');
}

function stopMessage(line: number): Repair[] {
  return onLines([line], '終了です', '終了中です', ending, 'webinterface-stop-message');
}

function shellCommand(line: number): Repair[] {
  return onLines(
    [line],
    'x:¥starspl2¥sfoscnd',
    'x:\\starspl2\\sfoscmd',
    shell,
    'webinterface-shell-command',
  );
}

function startWait(line: number): Repair[] {
  const sqlServer = 'net start MSSQLServer';
  return onLines([line], sqlServer, `${sqlServer}\nARMSLEEP 10`, wait, 'webinterface-start-wait');
}

function blankBefore(line: number): Repair[] {
  return onLines([line], '/MSG " ', '/MSG "', blank, 'webinterface-message-blank');
}

function blankBehind(lines: readonly number[]): Repair[] {
  return onLines(lines, '） " /A', '）" /A', blank, 'webinterface-message-blank');
}

function listing(
  variant: string,
  role: 'start' | 'stop',
  lines: Listing['lines'],
  repairs: readonly Repair[],
): Listing {
  return {
    ...guide,
    definition: `webinterface/${variant}/${role}.bat`,
    record: `webinterface/${variant}-${role}.json`,
    lines,
    repairs,
  };
}

export const webinterfaceListings: readonly Listing[] = [
  // The last line, `exit`, stands behind the fence.
  listing('basic', 'start', { first: 5745, last: 5994 }, [
    ...broadcasts([5784], 'ARMCBAST'),
    ...path([5818], act),
    ...startWait(5923),
  ]),
  listing('basic', 'stop', { first: 5998, last: 6166 }, [
    ...path([6042, 6063, 6139], shellStop),
    ...stopMessage(6056),
    ...path([6067, 6143], deact),
    ...broadcasts([6104], 'ARMBROADCAST'),
    ...shellCommand(6114),
  ]),
  listing('workflow', 'start', { first: 6172, last: 6410 }, [
    ...broadcasts([6272], 'ARMBICAST'),
    ...blankBehind([6310, 6329]),
    ...startWait(6313),
    ...path([6333], 'c:\\¥mssql¥act.sql /o c:\\¥mssql¥act.log'),
  ]),
  listing('workflow', 'stop', { first: 6414, last: 6689 }, [
    ...path([6457, 6484, 6557, 6601], shellStop),
    ...stopMessage(6478),
    ...broadcasts([6548], 'ARMCBAST'),
    ...path([6612], deact),
    ...blankBefore(6680),
  ]),
  listing('forum', 'start', { first: 6695, last: 6880 }, [...startWait(6829)]),
  listing('forum', 'stop', { first: 6884, last: 7042 }, [
    ...path([6927, 6948, 7014], shellStop),
    ...stopMessage(6942),
    ...path([6952, 7018], deact),
    ...broadcasts([6982], 'ARMCBAST'),
    ...shellCommand(6988),
    ...blankBefore(7037),
  ]),
];
