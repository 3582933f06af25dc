import { scriptPair, type PairHead } from '../failover-script/pair';
import { sampleScript, type SampleSteps, type Wording } from '../failover-script/sample';
import {
  kill,
  load,
  runSql,
  sleep,
  startOracle,
  startSqlServer,
  stopOracle,
  stopSqlServer,
} from '../failover-script/steps';
import { starOfficeScripts } from '../server/scripts';
import { starOfficeServer, starOfficeServer2 } from '../server/services';
import { p } from './parameters';
import { oracle, sqlServer, workflowServer } from './services';

/** Scripts of 3.2 (single standby) and 3.4.1.2 (server 2 of a multi standby). */
const wording: Wording = {
  commands: { load: 'ARMLOAD', kill: 'ARMKILL', broadcast: 'ARMBCAST' },
  afterFailover: '(フェイルオーバー後)',
  notRunning: 'ActiveRecoveryManager が動作状態にありません',
  recovered: 'Server の復旧が終了しました',
};

const loads = [load(starOfficeServer), load(workflowServer)];
const kills = [kill(workflowServer), kill(starOfficeServer)];
const wait = sleep('wait', [p.stopWait]);

const steps: Record<'sqlserver' | 'oracle', { start: SampleSteps; stop: SampleSteps }> = {
  sqlserver: {
    start: {
      home: [startSqlServer(sqlServer), ...loads],
      other: [startSqlServer(sqlServer), runSql(sqlServer, 'ACT'), ...loads],
    },
    stop: {
      home: [...kills, stopSqlServer(sqlServer), wait],
      other: [...kills, runSql(sqlServer, 'deact'), stopSqlServer(sqlServer), wait],
    },
  },
  // The guide has the lines of Oracle as comments, to be exchanged for those of SQL Server.
  oracle: {
    start: { before: startOracle(oracle), home: loads, other: loads },
    stop: {
      home: [...kills, ...stopOracle(oracle), wait],
      other: [...kills, ...stopOracle(oracle), wait],
    },
  },
};

function header(file: string, title: string, section: string): string[] {
  return [`${file}: ${title}`, `出典: StarOffice クラスタ構築ガイド CLUSTERPRO編 第8版 ${section}`];
}

function single(
  database: 'sqlserver' | 'oracle',
  name: string,
  errata: PairHead['errata'],
): ReturnType<typeof scriptPair> {
  const script = (role: 'start' | 'stop', kind: string) =>
    sampleScript({
      role,
      header: header(`${role}.bat`, `ワークフローの${kind} (${name})`, '3.2'),
      wording,
      steps: steps[database][role],
    });
  return scriptPair(
    {
      product: 'workflow',
      variant: `single/${database}`,
      standby: 'single',
      database,
      group: null,
      source: { guide: 'staroffice', section: '3.2' },
      errata,
    },
    { start: script('start', '開始スクリプト'), stop: script('stop', '終了スクリプト') },
  );
}

export const scripts = [
  ...single('sqlserver', 'SQL Server', {
    start: ['workflow-isql-option'],
    stop: ['workflow-isql-option', 'workflow-curly-quotes', 'workflow-stop-message'],
  }),
  ...single('oracle', 'Oracle', {
    start: ['workflow-oracle-before-disk-check'],
    stop: ['workflow-oracle-wait', 'workflow-curly-quotes', 'workflow-stop-message'],
  }),
  ...scriptPair(
    {
      product: 'workflow',
      variant: 'multi/server2',
      standby: 'multi',
      database: null,
      group: 'server2',
      source: { guide: 'staroffice', section: '3.4.1.2' },
      title: {
        start: '開始スクリプト (ガイドの start2.bat)',
        stop: '終了スクリプト (ガイドの stop2.bat)',
      },
      errata: {
        start: ['workflow-curly-quotes'],
        stop: ['workflow-broadcast-command', 'workflow-curly-quotes', 'workflow-stop-message'],
      },
    },
    starOfficeScripts({
      service: starOfficeServer2,
      headers: {
        start: header('start.bat', 'グループ2の開始スクリプト (ガイドの start2.bat)', '3.4.1.2'),
        stop: header('stop.bat', 'グループ2の終了スクリプト (ガイドの stop2.bat)', '3.4.1.2'),
      },
      wording: { start: wording, stop: wording },
    }),
  ),
];
