import type { Derivation } from '../derivation';
import type { Repair } from '../listing';
import type { Listing } from '../recording';

/** The listings of chapter 5, and how their scan must be read. */

const guide = { guide: 'staroffice', file: '003_0dd9cb7ee11acea9.txt' } as const;

const separators =
  'Scan: the separators of a path are U+00A5, or a backslash and U+00A5; the branches of one listing differ.';
const broadcast =
  'The guide, or its scan, has ARMBLAST, ARMBroadcast and ARMBROADCAST in the scripts of 5.1.3; the other lines of its start script and the other scripts of chapter 5 have ARMBCAST.';
const commented =
  'Only this branch has its message in a comment; the other three of this script, and the same branch of the other scripts, send it.';
const ending = 'The other three messages of a stop script have 終了中です.';
const message = 'A blank after the quote; the same message has none elsewhere.';
const actFile =
  'The branch after a failover runs act.sql and writes act.log; no file fact.sql is ever made. The scan probably took a separator and an a for fa.';
const blank =
  'A blank in the path, so that the folder would be run; the stop script of the same section has none.';
const option =
  'isql tells its options by their case and reads its input from /i; the other branches have /i.';
const ownDrive =
  'SPLSV1 is the shell of GRP1, which lies on y:; the home branches start it from y: and the stop script stops it there.';
const otherDrive =
  'SPLSV2 is the shell of GRP2, which lies on z:; the same branch starts it again from z:.';
const argument =
  'The option is command=@, as the stop script of the same section and 5.1.3 have it; comand=a names no file.';
const listenerFirst =
  'Edition 5 put the order of the workflow stop script right: the listener stops before its service (3.2); the listings of chapter 5 were left as they were.';

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
    ...(erratum === undefined ? {} : { erratum: `supplies-server-${erratum}` }),
  }));
}

/** A path whose separators the scan shows as they are not. */
function path(lines: readonly number[], printed: string): Repair[] {
  return onLines(lines, printed, printed.replace(/\\?\u00a5/g, '\\'), separators);
}

const stopMessage = (line: number): Repair[] =>
  onLines([line], '終了です', '終了中です', ending, 'stop-message');

function oracleOrder(lines: readonly number[], sid: string): Repair[] {
  const service = `net stop OracleService${sid}`;
  return onLines(
    lines,
    `${service}\nnet stop OracleTNSListener`,
    `net stop OracleTNSListener\n${service}`,
    listenerFirst,
    'oracle-stop-order',
  );
}

/** 5.2.2, 5.2.3: the scripts of GRP2 have the parameters of GRP2. */
const mirror = {
  rule: '5.2.2 and 5.2.3: GRP2 のスクリプトを作成する場合は、パラメータを GRP2 の環境のものに置き換えて下さい。The values of GRP2 are those of its configuration in the same sections.',
};
const drives = ['y:', 'z:'] as const;
const shells = ['SPLSV1', 'SPLSV2'] as const;

function swap(...pairs: (readonly [string, string])[]): Derivation[] {
  return [{ swap: [drives, shells, ...pairs] }];
}

interface Printed {
  readonly lines: Listing['lines'];
  readonly repairs: readonly Repair[];
}

/** Single standby on SQL Server (5.1.2) and Oracle (5.1.3). */
const singleStartOnSqlServer: Printed = {
  lines: { first: 3881, last: 4024 },
  repairs: [
    ...onLines([3939], 'c:\\mssql\\fact.sql', 'c:\\mssql\\act.sql', actFile, 'act-file'),
    ...onLines([3939], 'c:\\mssql\\fact.log', 'c:\\mssql\\act.log', actFile, 'act-file'),
    ...path([3999], 'c:\\mssql¥act.sql /o c:\\mssql¥act.log'),
  ],
};

const singleStopOnSqlServer: Printed = {
  lines: { first: 4028, last: 4173 },
  repairs: [
    ...path([4067, 4089, 4121, 4137], 'y:¥starspl2¥sfoscmd'),
    ...stopMessage(4086),
    ...path([4095, 4143], 'c:¥mssql¥deact.sql /o c:¥mssql¥deact.log'),
  ],
};

const singleStartOnOracle: Printed = {
  lines: { first: 4249, last: 4389 },
  repairs: [
    ...onLines([4285], 'ARMBLAST', 'ARMBCAST', broadcast, 'broadcast-command'),
    ...path([4292], 'y:\\¥oradata¥startora.sql'),
    ...path([4309, 4349, 4363], 'y:¥oradata¥startora.sql'),
    ...onLines([4342], 'rem ARMBCAST', 'ARMBCAST', commented, 'commented-broadcast'),
    ...onLines([4382], 'ARMBroadcast', 'ARMBCAST', broadcast, 'broadcast-command'),
  ],
};

const singleStopOnOracle: Printed = {
  lines: { first: 4393, last: 4541 },
  repairs: [
    ...onLines([4429, 4448], 'ARMBroadcast', 'ARMBCAST', broadcast, 'broadcast-command'),
    ...onLines(
      [4486, 4506, 4529, 4534],
      'ARMBROADCAST',
      'ARMBCAST',
      broadcast,
      'broadcast-command',
    ),
    ...stopMessage(4448),
    ...path([4432, 4451, 4490, 4510], 'y:¥starspl2¥sfoscmd'),
    ...path([4439, 4458, 4497, 4517], 'y:¥oradata¥stopora.sql'),
    ...oracleOrder([4440, 4498, 4518], 'ORCL'),
    // A page ends between the two lines.
    ...onLines(
      [4459],
      'net stop OracleServiceORCL\n\n```\n\n```\n\nnet stop OracleTNSListener',
      'net stop OracleTNSListener\nnet stop OracleServiceORCL',
      listenerFirst,
      'oracle-stop-order',
    ),
    ...onLines([4534], '/MSG " ', '/MSG "', message, 'message-blank'),
  ],
};

/** Multi standby on SQL Server (5.2.2) and Oracle (5.2.3), GRP1. */
const multiStartOnSqlServer: Printed = {
  lines: { first: 4877, last: 5066 },
  repairs: [
    ...onLines(
      [4935, 5011],
      'y:¥starspl2¥ sfoscmd',
      'y:\\starspl2\\sfoscmd',
      blank,
      'sfoscmd-blank',
    ),
    ...onLines(
      [4946, 4960, 5022, 5042],
      'z:¥starspl2¥ sfoscmd',
      'z:\\starspl2\\sfoscmd',
      blank,
      'sfoscmd-blank',
    ),
    ...onLines([4963, 5045], 'z:¥', 'y:\\', ownDrive, 'own-shell-drive'),
    ...onLines([4963, 5045], 'starspl2¥ sfoscmd', 'starspl2\\sfoscmd', blank, 'sfoscmd-blank'),
    ...onLines([4954], '/I ', '/i ', option, 'isql-option'),
    ...path([4954, 5030], 'c:¥mssql¥act1.sql /o c:¥mssql¥act1.log'),
  ],
};

const multiStopOnSqlServer: Printed = {
  lines: { first: 5070, last: 5247 },
  repairs: [
    ...path([5125, 5144, 5188, 5207], 'y:¥starspl2¥sfoscmd'),
    ...stopMessage(5140),
    ...onLines(
      [5147, 5210],
      'y:¥starspl2¥sfoscmd',
      'z:\\starspl2\\sfoscmd',
      otherDrive,
      'other-shell-drive',
    ),
    ...path([5154, 5217], 'c:¥mssql¥deact1.sql /o c:¥mssql¥deact1.log'),
    ...path([5159, 5222], 'z:¥starspl2¥sfoscmd'),
  ],
};

const multiStartOnOracle: Printed = {
  lines: { first: 5421, last: 5581 },
  repairs: [
    ...onLines(
      [5467, 5485, 5534, 5552],
      'comand=ay:¥oradata¥startora.sql',
      'command=@y:\\oradata\\startora.sql',
      argument,
      'server-manager-argument',
    ),
    ...path([5473, 5488, 5540, 5555], 'y:¥starspl2¥sfoscmd'),
  ],
};

const multiStopOnOracle: Printed = {
  lines: { first: 5585, last: 5723 },
  repairs: [
    ...path([5623, 5647, 5676, 5695], 'y:¥starspl2¥sfoscmd'),
    ...path([5635, 5651, 5683, 5702], 'y:¥oradata¥stopora.sql'),
    ...stopMessage(5643),
    ...oracleOrder([5636, 5684], 'SPLDB1'),
  ],
};

function listing(
  variant: string,
  role: 'start' | 'stop',
  { lines, repairs }: Printed,
  derived?: Listing['derived'],
): Listing {
  return {
    ...guide,
    definition: `supplies-server/${variant}/${role}.bat`,
    record: `supplies-server/${variant.replaceAll('/', '-')}-${role}.json`,
    lines,
    repairs,
    ...(derived === undefined ? {} : { derived }),
  };
}

const nodes = [
  ['SV1', 'SV2'],
  ['GRP1', 'GRP2'],
] as const;
const startOnSqlServer2 = { ...mirror, by: swap(['act1', 'act2'], ...nodes) };
const stopOnSqlServer2 = {
  ...mirror,
  by: swap(['deact1', 'deact2'], ['SPLDB1', 'SPLDB2'], ...nodes),
};
const oracle2 = { ...mirror, by: swap(['SPLDB1', 'SPLDB2'], ...nodes) };

export const suppliesServerListings: readonly Listing[] = [
  listing('single/sqlserver', 'start', singleStartOnSqlServer),
  listing('single/sqlserver', 'stop', singleStopOnSqlServer),
  listing('single/oracle', 'start', singleStartOnOracle),
  listing('single/oracle', 'stop', singleStopOnOracle),
  listing('multi/sqlserver/grp1', 'start', multiStartOnSqlServer),
  listing('multi/sqlserver/grp1', 'stop', multiStopOnSqlServer),
  listing('multi/sqlserver/grp2', 'start', multiStartOnSqlServer, startOnSqlServer2),
  listing('multi/sqlserver/grp2', 'stop', multiStopOnSqlServer, stopOnSqlServer2),
  listing('multi/oracle/grp1', 'start', multiStartOnOracle),
  listing('multi/oracle/grp1', 'stop', multiStopOnOracle),
  listing('multi/oracle/grp2', 'start', multiStartOnOracle, oracle2),
  listing('multi/oracle/grp2', 'stop', multiStopOnOracle, oracle2),
];
