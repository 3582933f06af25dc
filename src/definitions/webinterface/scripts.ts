import { scriptPair, type PairHead } from '../failover-script/pair';
import { sampleScript, type SampleSteps, type Wording } from '../failover-script/sample';
import {
  kill,
  load,
  runSql,
  sleep,
  startService,
  startSqlServer,
  stopService,
  stopShell,
  stopSqlServer,
  type OnlineShell,
  type WatchedService,
} from '../failover-script/steps';
import { p as form } from '../form-server/parameters';
import { single, sqlServer } from '../form-server/services';
import { forumService } from '../forum-server/service';
import type { Step } from '../schema/step';
import { starOfficeServer } from '../server/services';
import { workflowServer } from '../workflow/services';
import { p } from './parameters';
import { iisServices } from './services';

/** Scripts of 6.2. */
const wording: Wording = {
  commands: { load: 'ARMLOAD', kill: 'ARMKILL', broadcast: 'ARMBCAST' },
  afterFailover: '（フェイルオーバー後）',
  notRunning: 'ActiveRecoveryManager が動作状態にありません',
  recovered: 'Server の復旧が終了しました',
};

const shell: OnlineShell = { id: 'shell', folder: [p.folder], name: [form.shell] };

/** Form server, StarOffice server and the product's own service, then IIS. */
function up(services: readonly WatchedService[]): Step[] {
  return [
    ...[single.service, ...services].map(load),
    ...iisServices.map(({ id, name }) => startService(id, name)),
  ];
}

function startSteps(services: readonly WatchedService[]): SampleSteps {
  // The guide waits in one of the four branches only; its twin after a failover is put right to it.
  const home = [startSqlServer(sqlServer), sleep('wait', [p.startWait]), ...up(services)];
  return {
    home,
    other: [startSqlServer(sqlServer), runSql(sqlServer, 'act'), ...up(services)],
  };
}

/**
 * @param sqlServerFirst true where the guide stops SQL Server before the services other than the form
 *   server (6.2.1, 6.2.3); it stops it after them for the workflow server (6.2.2)
 */
function stopSteps(services: readonly WatchedService[], sqlServerFirst: boolean): SampleSteps {
  const kills = [...services].reverse().map(kill);
  const down = (database: readonly Step[]): Step[] => [
    ...[...iisServices].reverse().map(({ id, name }) => stopService(id, name)),
    stopShell(shell),
    kill(single.service),
    ...(sqlServerFirst ? [...database, ...kills] : [...kills, ...database]),
    sleep('wait', [p.stopWait]),
  ];
  return {
    home: down([stopSqlServer(sqlServer)]),
    other: down([runSql(sqlServer, 'deact'), stopSqlServer(sqlServer)]),
  };
}

function pair(
  head: { readonly variant: string; readonly section: string; readonly errata: PairHead['errata'] },
  name: string,
  sample: { readonly start: string; readonly stop: string },
  steps: { readonly start: SampleSteps; readonly stop: SampleSteps },
): ReturnType<typeof scriptPair> {
  const script = (role: 'start' | 'stop', kind: string) =>
    sampleScript({
      role,
      header: [
        `${role}.bat: WEBINTERFACE (${name}) の${kind}`,
        `出典: StarOffice クラスタ構築ガイド CLUSTERPRO編 第8版 ${head.section}`,
        `元のサンプル: ${sample[role]}`,
      ],
      wording,
      steps: steps[role],
    });
  return scriptPair(
    {
      product: 'webinterface',
      variant: head.variant,
      standby: 'single',
      database: 'sqlserver',
      group: null,
      source: { guide: 'staroffice', section: head.section },
      errata: head.errata,
    },
    { start: script('start', '開始スクリプト'), stop: script('stop', '終了スクリプト') },
  );
}

const wait = 'webinterface-start-wait';
const broadcast = 'webinterface-broadcast-command';
const stopMessage = 'webinterface-stop-message';
const shellCommand = 'webinterface-shell-command';
const messageBlank = 'webinterface-message-blank';

const of2000 = { start: '2000/11/07', stop: '2000/11/07' };
const withWorkflow = [starOfficeServer, workflowServer];
const withForum = [starOfficeServer, forumService];

export const scripts = [
  ...pair(
    {
      variant: 'basic',
      section: '6.2.1',
      errata: {
        start: [broadcast, wait],
        stop: [stopMessage, broadcast, shellCommand],
      },
    },
    '基本',
    { start: '001.H10/12/5', stop: '001.H10/12/4' },
    { start: startSteps([starOfficeServer]), stop: stopSteps([starOfficeServer], true) },
  ),
  ...pair(
    {
      variant: 'workflow',
      section: '6.2.2',
      errata: {
        start: [broadcast, messageBlank, wait],
        stop: [stopMessage, broadcast, messageBlank],
      },
    },
    'ワークフロー',
    of2000,
    { start: startSteps(withWorkflow), stop: stopSteps(withWorkflow, false) },
  ),
  ...pair(
    {
      variant: 'forum',
      section: '6.2.3',
      errata: {
        start: [wait],
        stop: [stopMessage, broadcast, shellCommand, messageBlank],
      },
    },
    'フォーラム',
    of2000,
    { start: startSteps(withForum), stop: stopSteps(withForum, true) },
  ),
];
