import { scriptPair } from '../failover-script/pair';
import { failoverScript } from '../failover-script/render';
import { regionsOf } from '../failover-script/regions';
import { sampleScript, type Wording } from '../failover-script/sample';
import { kill, load, type WatchedService } from '../failover-script/steps';
import type { FailoverScriptInput } from '../schema/failover-script';
import { defineFile } from '../schema/file';
import type { Step } from '../schema/step';
import { starOfficeServer, starOfficeServer2 } from './services';

/** The chapter spells the service command ARMLoad, and joins the two words of the last message. */
const wording: Omit<Wording, 'afterFailover'> = {
  commands: { load: 'ARMLoad', kill: 'ARMKILL', broadcast: 'ARMBCAST' },
  notRunning: 'ActiveRecoveryManagerが動作状態にありません',
  recovered: 'Serverの復旧が終了しました',
};

/** The scripts of a StarOffice server: they load its service and kill it, on both servers alike. */
export function starOfficeScripts(given: {
  readonly service: WatchedService;
  /** First line of each head, and the lines below it. */
  readonly headers: { readonly start: readonly string[]; readonly stop: readonly string[] };
  readonly wording: { readonly start: Wording; readonly stop: Wording };
}): { start: FailoverScriptInput; stop: FailoverScriptInput } {
  const { service, headers } = given;
  const script = (role: 'start' | 'stop', step: Step): FailoverScriptInput =>
    sampleScript({
      role,
      header: headers[role],
      wording: given.wording[role],
      steps: { home: [step], other: [step] },
    });
  return { start: script('start', load(service)), stop: script('stop', kill(service)) };
}

function headersOf(name: string, section: string) {
  const head = (file: string, kind: string, sample: string): string[] => [
    `${file}: ${name} の${kind}`,
    `出典: StarOffice クラスタ構築ガイド CLUSTERPRO編 第8版 ${section}`,
    `元のサンプル: 001.${sample}`,
  ];
  return {
    start: head('start.bat', '開始スクリプト', 'H10/12/5'),
    stop: head('stop.bat', '終了スクリプト', 'H10/12/4'),
  };
}

/** The scripts of the single standby; other products extend them. */
export const singleScripts = starOfficeScripts({
  service: starOfficeServer,
  headers: headersOf('StarOffice サーバ', '1.4.1'),
  wording: {
    start: { ...wording, afterFailover: ' (フェイルオーバー後)' },
    stop: { ...wording, afterFailover: '（フェイルオーバー後）' },
  },
});

const server2Wording: Wording = { ...wording, afterFailover: ' (フェイルオーバー後)' };

const single = {
  product: 'server',
  database: null,
  source: { guide: 'staroffice', section: '1.4.1' },
  errata: {
    start: [],
    stop: ['server-broadcast-command', 'server-stop-message', 'server-message-blank'],
  },
} as const;

export const scripts = [
  ...scriptPair({ ...single, variant: 'single', standby: 'single', group: null }, singleScripts),
  // The guide has server 1 use the scripts of the single standby (1.4.2).
  ...scriptPair(
    { ...single, variant: 'multi/server1', standby: 'multi', group: 'server1' },
    singleScripts,
  ),
  ...scriptPair(
    {
      product: 'server',
      variant: 'multi/server2',
      standby: 'multi',
      database: null,
      group: 'server2',
      source: { guide: 'staroffice', section: '1.4.2' },
      errata: {
        start: ['server-broadcast-command', 'server-message-blank'],
        stop: [
          'server-single-equals',
          'server-broadcast-command',
          'server-stop-message',
          'server-message-blank',
        ],
      },
    },
    starOfficeScripts({
      service: starOfficeServer2,
      headers: headersOf('サーバ2の StarOffice サーバ', '1.4.2'),
      wording: { start: server2Wording, stop: server2Wording },
    }),
  ),
];

/** The start script with the log entries that chapter 8 asks for; shown, not offered. */
export const startWithLog = defineFile({
  product: 'server',
  variant: 'single',
  file: 'start-armlog.bat',
  language: 'bat',
  standby: 'single',
  database: null,
  group: null,
  role: 'other',
  title: '開始スクリプト (ARMLOG を加えた形)',
  source: { guide: 'staroffice', section: '8' },
  errata: [],
  download: false,
  note: '8章の記述例を、開始スクリプト全体に加えた形です。ダウンロードは ARMLOG のない start.bat です。',
  regions: regionsOf('start'),
  render: failoverScript(singleScripts.start, { armlog: true }),
});
