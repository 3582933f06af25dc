import { describe, expect, it } from 'vitest';
import { renderedText } from '../../batch/render';
import { suppliesServer } from '.';

const values = new Map(suppliesServer.parameters.map(({ id, default: value }) => [id, value]));

function textOf(file: string): string {
  const defined = suppliesServer.files.find(({ id }) => id === `supplies-server/${file}`);
  if (defined === undefined) throw new Error(`No file ${file}.`);
  return renderedText(defined.render(values), '\n').trimEnd();
}

/** The guide's rule for GRP2: the values of GRP1 are exchanged for its own. */
function mirrored(text: string): string {
  const pairs = [
    ['y:', 'z:'],
    ['SPLSV1', 'SPLSV2'],
    ['SPLDB1', 'SPLDB2'],
    ['act1', 'act2'],
    ['SV1', 'SV2'],
    ['GRP1', 'GRP2'],
  ] as const;
  const other: ReadonlyMap<string, string> = new Map<string, string>(
    pairs.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]),
  );
  return text.replace(
    new RegExp([...other.keys()].join('|'), 'g'),
    (name) => other.get(name) ?? '',
  );
}

describe('the two groups', () => {
  it.each([
    ['multi/sqlserver/grp1/start.bat', 'multi/sqlserver/grp2/start.bat'],
    ['multi/sqlserver/grp1/stop.bat', 'multi/sqlserver/grp2/stop.bat'],
    ['multi/oracle/grp1/start.bat', 'multi/oracle/grp2/start.bat'],
    ['multi/oracle/grp1/stop.bat', 'multi/oracle/grp2/stop.bat'],
    ['multi/oracle/grp1/initORCL.ora', 'multi/oracle/grp2/initORCL.ora'],
    ['multi/oracle/grp1/startora.sql', 'multi/oracle/grp2/startora.sql'],
    ['multi/oracle/grp1/stopora.sql', 'multi/oracle/grp2/stopora.sql'],
    ['multi/oracle/grp1/listener.ora', 'multi/oracle/grp2/listener.ora'],
    ['multi/sqlserver/act1.sql', 'multi/sqlserver/act2.sql'],
    ['multi/sqlserver/deact1.sql', 'multi/sqlserver/deact2.sql'],
    ['multi/sqlserver/setup-sv1-grp1.sql', 'multi/sqlserver/setup-sv2-grp2.sql'],
    [
      'multi/sqlserver/setup-sv1-grp1-registered.sql',
      'multi/sqlserver/setup-sv2-grp2-registered.sql',
    ],
    ['multi/sqlserver/setup-sv1-grp2.sql', 'multi/sqlserver/setup-sv2-grp1.sql'],
  ])('%s is mirrored by %s', (first, second) => {
    expect(withoutNotes(textOf(second))).toBe(withoutNotes(mirrored(textOf(first))));
  });
});

/** The notes say that both groups have one watch id, in an order that a swap would turn round. */
function withoutNotes(text: string): string {
  return text.replace(/^rem 監視 ID は .*$/m, '');
}

describe('SQL Server', () => {
  it('registers on the backup node what the primary node owns', () => {
    expect(textOf('single/sqlserver/setup-backup.sql').split('\n')).toEqual([
      "exec sp_addserver 'プライマリノード名'",
      "exec sp_fallback_enroll_svr_db 'プライマリノード名','spl'",
      "exec sp_fallback_upd_dev_drive 'プライマリノード名','y:','y:'",
    ]);
  });

  it('has the files that the scripts run', () => {
    for (const name of ['act', 'deact']) {
      const script = textOf(`single/sqlserver/${name === 'act' ? 'start' : 'stop'}.bat`);
      expect(script).toContain(`c:\\mssql\\${name}.sql`);
      expect(textOf(`single/sqlserver/${name}.sql`)).toContain("'プライマリノード名','%'");
    }
  });

  it('keeps one watch id in both groups', () => {
    const watchIds = (file: string) =>
      [...textOf(file).matchAll(/^(?:ARMLoad|ARMKILL) (\S+)/gm)].map(([, watchId]) => watchId);
    const all = ['grp1/start', 'grp1/stop', 'grp2/start', 'grp2/stop'].flatMap((file) =>
      watchIds(`multi/sqlserver/${file}.bat`),
    );
    expect(new Set(all)).toEqual(new Set(['SplServer']));
  });
});

it('gives the shells of a multi standby their own addresses', () => {
  expect(textOf('multi/online-shells.reg').split('\n').slice(2)).toEqual([
    '[HKEY_LOCAL_MACHINE\\SOFTWARE\\NEC\\StarOffice FormServer\\OnlineShellManager\\SPLSV1]',
    '"HostName"="GRP1の仮想IPアドレス"',
    '',
    '[HKEY_LOCAL_MACHINE\\SOFTWARE\\NEC\\StarOffice FormServer\\OnlineShellManager\\SPLSV2]',
    '"HostName"="GRP2の仮想IPアドレス"',
  ]);
});
