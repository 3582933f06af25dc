import type { Derivation } from '../derivation';
import type { Repair } from '../listing';
import type { Listing } from '../recording';

/** The listings of chapter 4, and how their scan must be read. */

const guide = { guide: 'staroffice', file: '003_0dd9cb7ee11acea9.txt' } as const;

const separators =
  'Scan: the separators of a path are U+00A5, or a backslash and U+00A5; the branches of one listing differ.';
const broadcast =
  'The guide, or its scan, has ARMBICAST, ARMCBCAST and ARMBROADCAST on single pages; the other pages of the same listings, and chapter 5, have ARMBCAST.';
const ending = 'The other three messages of a stop script have 終了中です.';
const listenerFirst =
  'Edition 5 put the order of the workflow stop script right: the listener stops before its service (3.2); the listings of chapter 4 were left as they were.';
const blank =
  'A blank in the path, so that the folder would be run; the stop script of the same section has none.';
const otherDrive =
  'SuppliesServer2 belongs to group 2, whose partition cannot be y:, that of group 1; in chapter 5 (5.2.2) the shell of the second group starts from z:.';
const startAgain =
  'Both shells stop because SQL Server restarts, and only the shell of group 1 leaves this server; chapter 5 (5.2.2) starts the other one again at this place.';
const wrongWatchId =
  'The other branches load SplServer1, and the stop script kills SplServer1; SplServer would run on.';

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
  const repaired = printed.replace(/\\?\u00a5/g, '\\');
  return onLines(lines, printed, repaired, separators);
}

function broadcasts(lines: readonly number[], printed: string): Repair[] {
  return onLines(lines, printed, 'ARMBCAST', broadcast, 'form-server-broadcast-command');
}

const stopMessage = (line: number): Repair[] =>
  onLines([line], '終了です', '終了中です', ending, 'form-server-stop-message');

function oracleOrder(lines: readonly number[], sid: string, listener: string): Repair[] {
  const service = `net stop OracleService${sid}`;
  return onLines(
    lines,
    `${service}\nnet stop ${listener}`,
    `net stop ${listener}\n${service}`,
    listenerFirst,
    'form-server-oracle-stop-order',
  );
}

/** 4.3.2: only the arguments for each group change. */
const mirror = {
  rule: '4.3.2: the scripts of group 2 are those of group 1 with the arguments of group 2. The guide gives group 2 its watch id (splserver2) and its shell (SuppliesServer2); drive z: is that of chapter 5.',
};

function swap(...pairs: (readonly [string, string])[]): Derivation[] {
  return [
    {
      swap: [
        ['y:', 'z:'],
        ['SuppliesServer1', 'SuppliesServer2'],
        ['SplServer1', 'SplServer2'],
        ...pairs,
      ],
    },
  ];
}

interface Printed {
  readonly lines: Listing['lines'];
  readonly repairs: readonly Repair[];
}

/** SQL Server and Oracle in single standby (4.3.1). */
const singleStartOnSqlServer: Printed = {
  lines: { first: 2594, last: 2712 },
  repairs: broadcasts([2658, 2680, 2689, 2702, 2707], 'ARMBICAST'),
};

const singleStopOnSqlServer: Printed = {
  lines: { first: 2716, last: 2831 },
  repairs: [
    ...broadcasts([2751, 2763], 'ARMCBCAST'),
    ...stopMessage(2763),
    ...path([2753, 2765, 2795, 2807], 'y:¥starspl2¥sfoscmd'),
    ...path([2767, 2809], 'c:¥mssql¥deact.sql /o c:¥mssql¥deact.log'),
  ],
};

const singleStartOnOracle: Printed = {
  lines: { first: 2837, last: 2970 },
  repairs: [
    ...path([2883, 2895], 'y:¥oradata¥startora.sql'),
    ...path([2938, 2950], 'y:\\oradata¥startora.sql'),
  ],
};

const singleStopOnOracle: Printed = {
  lines: { first: 2974, last: 3100 },
  repairs: [
    ...path([3016, 3030], 'y:¥starspl2¥sfoscmd'),
    ...path([3019, 3033], 'y:¥oradata¥stopora.sql'),
    ...stopMessage(3028),
    ...oracleOrder([3020, 3034, 3065, 3079], 'ORCL', 'OracleTNSListener'),
  ],
};

/** SQL Server and Oracle in multi standby, group 1 (4.3.2). */
const multiStartOnSqlServer: Printed = {
  lines: { first: 3128, last: 3246 },
  repairs: [
    ...broadcasts([3191, 3213, 3223, 3236, 3241], 'ARMBICAST'),
    ...onLines(
      [3167, 3176],
      'y:\\starspl2¥ sfoscmd',
      'y:\\starspl2\\sfoscmd',
      blank,
      'form-server-sfoscmd-blank',
    ),
    ...onLines(
      [3217, 3227],
      'y:¥starspl2¥ sfoscmd',
      'y:\\starspl2\\sfoscmd',
      blank,
      'form-server-sfoscmd-blank',
    ),
    ...path([3175], 'c:\\¥mssql¥act1.sql /o c:\\¥mssql¥act1.log'),
    ...path([3225], 'c:¥mssql¥act1.sql /o c:¥mssql¥act1.log'),
  ],
};

const restart = 'z:\\starspl2\\sfoscmd S SuppliesServer2';

const multiStopOnSqlServer: Printed = {
  lines: { first: 3250, last: 3371 },
  repairs: [
    ...stopMessage(3299),
    ...broadcasts([3331, 3343, 3361, 3366], 'ARMBROADCAST'),
    ...path([3289, 3301, 3333, 3345], 'y:¥starspl2¥sfoscmd'),
    ...onLines(
      [3302, 3346],
      'y:¥starspl2¥sfoscmd',
      'z:\\starspl2\\sfoscmd',
      otherDrive,
      'form-server-other-shell-drive',
    ),
    ...path([3306, 3350], 'c:¥mssql¥deact1.sql /o c:¥mssql¥deact1.log'),
    ...onLines(
      [3307],
      'ARMSLEEP 30\nGOTO EXIT',
      `ARMSLEEP 30\n${restart}\nGOTO EXIT`,
      startAgain,
      'form-server-other-shell-restart',
    ),
    ...onLines(
      [3351],
      'ARMSLEEP 30\n\nGOTO EXIT',
      `ARMSLEEP 30\n${restart}\n\nGOTO EXIT`,
      startAgain,
      'form-server-other-shell-restart',
    ),
  ],
};

const multiStartOnOracle: Printed = {
  lines: { first: 3377, last: 3507 },
  repairs: [
    ...path([3418, 3431, 3474, 3487], 'y:¥oradata¥startora.sql'),
    ...path([3420, 3432, 3476, 3488], 'y:¥starspl2¥sfoscmd'),
    ...onLines(
      [3475],
      'ARMLOAD SplServer /S',
      'ARMLOAD SplServer1 /S',
      wrongWatchId,
      'form-server-watch-id-after-failover',
    ),
  ],
};

const multiStopOnOracle: Printed = {
  lines: { first: 3511, last: 3630 },
  repairs: [
    ...path([3548, 3562], 'y:¥starspl2¥sfoscmd'),
    ...path([3551, 3564], 'y:¥oradata¥stopora.sql'),
    ...stopMessage(3560),
    ...oracleOrder([3552, 3565, 3597, 3609], 'OR01', 'OracleTNSListener01'),
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
    definition: `form-server/${variant}/${role}.bat`,
    record: `form-server/${variant.replaceAll('/', '-')}-${role}.json`,
    lines,
    repairs,
    ...(derived === undefined ? {} : { derived }),
  };
}

const sqlServer2 = { ...mirror, by: swap(['act1', 'act2']) };
const oracle2 = {
  ...mirror,
  by: swap(['OR01', 'OR02'], ['OracleTNSListener01', 'OracleTNSListener02']),
};

export const formServerListings: readonly Listing[] = [
  listing('single/sqlserver', 'start', singleStartOnSqlServer),
  listing('single/sqlserver', 'stop', singleStopOnSqlServer),
  listing('single/oracle', 'start', singleStartOnOracle),
  listing('single/oracle', 'stop', singleStopOnOracle),
  listing('multi/sqlserver/group1', 'start', multiStartOnSqlServer),
  listing('multi/sqlserver/group1', 'stop', multiStopOnSqlServer),
  listing('multi/sqlserver/group2', 'start', multiStartOnSqlServer, sqlServer2),
  listing('multi/sqlserver/group2', 'stop', multiStopOnSqlServer, sqlServer2),
  listing('multi/oracle/group1', 'start', multiStartOnOracle),
  listing('multi/oracle/group1', 'stop', multiStopOnOracle),
  listing('multi/oracle/group2', 'start', multiStartOnOracle, oracle2),
  listing('multi/oracle/group2', 'stop', multiStopOnOracle, oracle2),
];
