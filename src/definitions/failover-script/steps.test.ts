import { describe, expect, it } from 'vitest';
import { lineText } from '../../batch/render';
import { stepSchema } from '../schema/step';
import { stepCommand } from './statements';
import { runSql, startOracle, startShell, stopOracle, stopShell } from './steps';

const spelling = { load: 'ARMLOAD', kill: 'ARMKILL', broadcast: 'ARMBCAST' };
const sqlServer = { isql: ['isql'], folder: ['c:\\mssql'], service: ['MSSQLServer'] };
const oracle = {
  sid: ['OR01'],
  listener: ['OracleTNSListener01'],
  serverManager: ['svrmgr23'],
  startFile: ['y:\\oradata\\startora.sql'],
  stopFile: ['y:\\oradata\\stopora.sql'],
};

function texts(...steps: readonly unknown[]): string[] {
  return steps.map((step) =>
    lineText({ segments: stepCommand(stepSchema.parse(step), spelling, new Map()) }),
  );
}

describe('steps of the samples', () => {
  it('run an SQL file and log beside it, in the guide’s own case', () => {
    expect(texts(runSql(sqlServer, 'act1'), runSql(sqlServer, 'ACT'))).toEqual([
      'isql /Usa /P /i c:\\mssql\\act1.sql /o c:\\mssql\\act1.log',
      'isql /Usa /P /i c:\\mssql\\ACT.SQL /o c:\\mssql\\ACT.LOG',
    ]);
  });

  it('start Oracle: service, listener, database', () => {
    expect(texts(...startOracle(oracle))).toEqual([
      'net start OracleServiceOR01',
      'net start OracleTNSListener01',
      'set ORACLE_SID=OR01',
      'svrmgr23 command=@y:\\oradata\\startora.sql',
    ]);
  });

  it('stop Oracle in the reverse order, the listener before the service', () => {
    expect(texts(...stopOracle(oracle))).toEqual([
      'set ORACLE_SID=OR01',
      'svrmgr23 command=@y:\\oradata\\stopora.sql',
      'net stop OracleTNSListener01',
      'net stop OracleServiceOR01',
    ]);
  });

  it('leave the listener alone where it belongs to the other group, too', () => {
    const text = [
      ...startOracle(oracle, { withListener: false }),
      ...stopOracle(oracle, { withListener: false }),
    ];
    expect(texts(...text).filter((line) => line.includes('Listener'))).toEqual([]);
  });

  it('start and stop a shell through its own folder', () => {
    const shell = { id: 'shell', folder: ['z:\\starspl2'], name: ['SPLSV2'] };
    expect(texts(startShell(shell), stopShell(shell))).toEqual([
      'z:\\starspl2\\sfoscmd S SPLSV2',
      'z:\\starspl2\\sfoscmd K SPLSV2',
    ]);
  });
});
