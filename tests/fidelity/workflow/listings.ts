import type { Listing } from '../recording';
import type { Repair } from '../listing';

/** The scripts of chapter 3, and how their scan must be read. */

const guide = { guide: 'staroffice', file: '003_0dd9cb7ee11acea9.txt' } as const;

const yenSign = 'Scan: the backslash of a path is U+00A5, which separates no path.';
const option =
  'isql tells its options by their case and reads its input from /i; chapters 4 and 5 have /i.';
const quotes = 'Quotes of typesetting, which quote nothing; the other branches have straight ones.';
const ending = 'The other three messages of the stop script have 終了中です.';
const broadcast =
  'Three branches have ARMBROADCAST; the fourth one, the error paths and the other scripts have ARMBCAST.';
const name = 'The name of the listing stands inside of its fence; it is no part of the script.';
const beforeDiskCheck =
  'Oracle starts before the disk is checked; after a failover, and with SQL Server, it starts after it.';
const waitTooEarly =
  'The wait stands before the lines that stop Oracle, so that nothing waits once they run; it follows the database stop as with SQL Server.';

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

/** A message of ARMBCAST in quotes of typesetting. */
function message(line: number, text: string): Repair {
  return {
    line,
    printed: `“${text}”`,
    repaired: `"${text}"`,
    reason: quotes,
    erratum: 'workflow-curly-quotes',
  };
}

const diskError = '切替パーティションの接続に失敗しました';
const notRunning = 'ActiveRecoveryManager が動作状態にありません';
const afterFailover = '(フェイルオーバー後)';

/** Lines on which isql reads `file`. */
function isql(lines: readonly number[], sql: string, log: string): Repair[] {
  return [
    ...onLines(lines, 'c:¥mssql¥binn¥isql', 'c:\\mssql\\binn\\isql', yenSign),
    ...onLines(lines, '/I ', '/i ', option, 'workflow-isql-option'),
    ...onLines(lines, `c:¥mssql¥${sql}`, `c:\\mssql\\${sql}`, yenSign),
    ...onLines(lines, `c:¥mssql¥${log}`, `c:\\mssql\\${log}`, yenSign),
  ];
}

const singleStop: readonly Repair[] = [
  ...onLines([1645], '“プ', '"プ', quotes, 'workflow-curly-quotes'),
  ...onLines([1645], '終了です', '終了中です', ending, 'workflow-stop-message'),
  ...onLines([1645], '”', '"', quotes, 'workflow-curly-quotes'),
  message(1701, `最高プライオリティサーバで終了中です${afterFailover}`),
  message(1728, `プライオリティサーバ以外で終了中です${afterFailover}`),
  message(1757, diskError),
  message(1764, notRunning),
];

const startOracle = [
  'net start OracleServiceORCL',
  'net start OracleTNSListener',
  'set ORACLE_SID=ORCL',
  'svrmgrXX command=@c:\\orant\\startup.sql',
];
const stopOracle = [
  'set ORACLE_SID=ORCL',
  'svrmgrXX command=@c:\\orant\\shutdown.sql',
  'net stop OracleTNSListener',
  'net stop OracleServiceORCL',
];
const exchange =
  '3.2: データベースが Oracle の場合には、SQLServer の部分を rem 文にして、Oracle の rem 文の部分を外す。';

/** In the stop script, the wait and the lines of Oracle behind it, as they stand from `line` on. */
function oracleStop(line: number, between: string): Repair {
  const lines = [
    'rem set ORACLE_SID=ORCL',
    'rem svrmgrXX command=@c:¥orant¥shutdown.sql',
    'rem net stop OracleTNSListener',
    'rem net stop OracleServiceORCL',
  ].join('\n');
  return {
    line,
    printed: `ARMSLEEP 30\n${between}${lines}`,
    repaired: `${lines.replaceAll('¥', '\\')}\nARMSLEEP 30`,
    reason: `${waitTooEarly} ${yenSign}`,
    erratum: 'workflow-oracle-wait',
  };
}

const pageBreak = '```\n\n```\n';

export const workflowListings: readonly Listing[] = [
  {
    ...guide,
    definition: 'workflow/single/sqlserver/start.bat',
    record: 'workflow/sqlserver-start.json',
    lines: { first: 1418, last: 1558 },
    repairs: [...isql([1469, 1528], 'ACT.SQL', 'ACT.LOG')],
  },
  {
    ...guide,
    definition: 'workflow/single/sqlserver/stop.bat',
    record: 'workflow/sqlserver-stop.json',
    lines: { first: 1562, last: 1774 },
    repairs: [...isql([1649, 1732], 'deact.sql', 'deact.log'), ...singleStop],
  },
  {
    ...guide,
    definition: 'workflow/single/oracle/start.bat',
    record: 'workflow/oracle-start.json',
    lines: { first: 1418, last: 1558 },
    repairs: [
      {
        line: 1435,
        printed: [
          'rem net start OracleServiceORCL',
          'rem net start OracleTNSListener',
          '```',
          '',
          '```',
          '',
          'rem set ORACLE_SID=ORCL',
          'rem svrmgrXX command=@c:¥orant¥startup.sql',
          '',
          'rem ディスクチェック',
          'IF "%ARMS_DISK%" == "FAILURE" GOTO ERROR_DISK',
        ].join('\n'),
        repaired: [
          'rem ディスクチェック',
          'IF "%ARMS_DISK%" == "FAILURE" GOTO ERROR_DISK',
          '',
          ...startOracle.map((line) => `rem ${line}`),
        ].join('\n'),
        reason: `${beforeDiskCheck} ${yenSign}`,
        erratum: 'workflow-oracle-before-disk-check',
      },
      ...onLines([1508], '@c:¥orant¥startup.sql', '@c:\\orant\\startup.sql', yenSign),
    ],
    derived: {
      rule: exchange,
      by: [
        { uncomment: startOracle },
        {
          comment: [
            'net start MSSQLServer',
            'c:¥mssql¥binn¥isql /Usa /P /I c:¥mssql¥ACT.SQL /o c:¥mssql¥ACT.LOG',
          ],
        },
      ],
    },
  },
  {
    ...guide,
    definition: 'workflow/single/oracle/stop.bat',
    record: 'workflow/oracle-stop.json',
    lines: { first: 1562, last: 1774 },
    repairs: [
      oracleStop(1625, `\n${pageBreak}\n`),
      oracleStop(1651, `\n${pageBreak}\n`),
      oracleStop(1710, pageBreak),
      oracleStop(1734, pageBreak),
      ...singleStop,
    ],
    derived: {
      rule: exchange,
      by: [
        { uncomment: stopOracle },
        {
          comment: [
            'net stop MSSQLServer',
            'c:¥mssql¥binn¥isql /Usa /P /I c:¥mssql¥deact.sql /o c:¥mssql¥deact.log',
          ],
        },
      ],
    },
  },
  {
    ...guide,
    definition: 'workflow/multi/server2/start.bat',
    record: 'workflow/server2-start.json',
    lines: { first: 1985, last: 2092 },
    repairs: [
      message(2017, '最高プライオリティサーバで起動中です'),
      message(2019, 'StarOffice Server2'),
      message(2025, 'プライオリティサーバ以外で起動中です'),
      message(2027, 'StarOffice Server2'),
      message(2037, 'Server の復旧が終了しました'),
      message(2059, `最高プライオリティサーバで起動中です${afterFailover}`),
    ],
  },
  {
    ...guide,
    definition: 'workflow/multi/server2/stop.bat',
    record: 'workflow/server2-stop.json',
    lines: { first: 2094, last: 2190 },
    repairs: [
      ...onLines([2094], 'stop2.bat', '', name),
      ...onLines(
        [2126, 2134, 2156],
        'ARMBROADCAST',
        'ARMBCAST',
        broadcast,
        'workflow-broadcast-command',
      ),
      ...onLines([2134], '終了です', '終了中です', ending, 'workflow-stop-message'),
      message(2168, `プライオリティサーバ以外で終了中です${afterFailover}`),
      message(2179, diskError),
      message(2184, notRunning),
    ],
  },
];
