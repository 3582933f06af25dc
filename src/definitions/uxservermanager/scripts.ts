import { failoverScript } from '../failover-script/render';
import { worded } from '../failover-script/messages';
import { regionsOf } from '../failover-script/regions';
import type { Branches } from '../schema/failover-script';
import { defineFile } from '../schema/file';
import type { Source } from '../schema/source';
import type { Step } from '../schema/step';
import { text } from '../schema/template';
import { p } from './parameters';
import { loadedServices } from './services';

/** Scripts of 1.1.4 (5); the guide shades the lines that UXServerManager adds to the generic sample. */
const source: Source = { guide: 'pp-websam', section: '1.1.4 (5)' };

const commands = { load: 'ARMLoad.EXE', kill: 'ARMKILL.EXE', broadcast: 'ARMBCAST' };

const load: Step[] = loadedServices.map(({ id, name, watchId }) => ({
  kind: 'load-service',
  id: `load-${id}`,
  inserted: true,
  watchId,
  service: [name],
}));

const kill: Step[] = [...loadedServices].reverse().map(({ id, watchId }) => ({
  kind: 'kill',
  id: `kill-${id}`,
  inserted: true,
  watchId,
  timeout: 2,
}));

function exampleBroadcast(message: string): Step {
  return { kind: 'broadcast', id: 'broadcast', example: true, message: [message] };
}

const watchAddresses: Step = {
  kind: 'load-program',
  id: 'watch-addresses',
  example: true,
  comment: [
    'ARMRSP でリソースの異常を監視し、異常時にフェイルオーバーさせるなら次の形',
    '(ARMRSP が異常になると ARMLoad がサーバをシャットダウンする)',
  ],
  watchId: [p.exampleWatchId],
  retries: 9,
  hours: 1,
  program: 'ARMRSP',
  arguments: [text`/A`, text`/PL`, [p.exampleAddress1], text`/PL`, [p.exampleAddress2]],
};

const unwatchAddresses: Step = {
  kind: 'kill',
  id: 'unwatch-addresses',
  example: true,
  comment: ['ARMRSP を ARMLoad で起動したなら、同じ監視 ID で終了する'],
  watchId: [p.exampleWatchId],
};

/** Both branches of an event do the same; only the message of the example differs. */
function branches(before: Step, verb: string, suffix: string, steps: readonly Step[]): Branches {
  return {
    before: [before],
    home: [exampleBroadcast(`最高プライオリティサーバで${verb}${suffix}`), ...steps],
    other: [exampleBroadcast(`プライオリティサーバ以外で${verb}${suffix}`), ...steps],
  };
}

const afterFailover = ' (フェイルオーバー後)';
const diskErrorMessage = worded('diskError', '切替パーティションの接続に失敗しました');
const notRunningMessage = worded('notRunning', 'ActiveRecoveryManager が動作状態にありません');

const head = {
  product: 'uxservermanager',
  variant: 'single',
  language: 'bat',
  standby: 'single',
  database: null,
  group: null,
  source,
  download: true,
} as const;

export const startScript = defineFile({
  ...head,
  file: 'start.bat',
  role: 'start',
  title: '開始スクリプト',
  errata: [
    'uxservermanager-line-broken-comment',
    'uxservermanager-service-names-misread',
    'uxservermanager-rmap-misread',
  ],
  regions: regionsOf('start'),
  render: failoverScript({
    role: 'start',
    header: [
      'start.bat: WebSAM UXServerManager の開始スクリプト',
      '出典: CLUSTERPRO システム構築ガイド PP編 (WebSAM) 第4版 1.1.4 (5)',
      '元のサンプル: 1999/11/30 版 001.01',
    ],
    commands,
    start: branches(watchAddresses, '起動中です', '', load),
    failover: branches(watchAddresses, '起動中です', afterFailover, load),
    recover: [
      {
        kind: 'broadcast',
        id: 'broadcast',
        example: true,
        message: text`Serverの復旧が終了しました`,
      },
    ],
    diskErrorMessage,
    notRunningMessage,
    endsWithExit: false,
  }),
});

export const stopScript = defineFile({
  ...head,
  file: 'stop.bat',
  role: 'stop',
  title: '終了スクリプト',
  errata: [
    'uxservermanager-broadcast-command',
    'uxservermanager-stop-message',
    'uxservermanager-rmap-misread',
    'uxservermanager-message-blank',
  ],
  regions: regionsOf('stop'),
  render: failoverScript({
    role: 'stop',
    header: [
      'stop.bat: WebSAM UXServerManager の終了スクリプト',
      '出典: CLUSTERPRO システム構築ガイド PP編 (WebSAM) 第4版 1.1.4 (5)',
      '元のサンプル: 1999/11/30 版 001.01',
    ],
    commands,
    start: branches(unwatchAddresses, '終了中です', '', kill),
    failover: branches(unwatchAddresses, '終了中です', afterFailover, kill),
    diskErrorMessage,
    notRunningMessage,
    endsWithExit: false,
  }),
});
