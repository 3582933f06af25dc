import { scriptPair, type PairHead } from '../failover-script/pair';
import { sampleScript, type Wording } from '../failover-script/sample';
import { variants } from './steps';

/** Scripts of 6.2. */
const wording: Wording = {
  commands: { load: 'ARMLOAD', kill: 'ARMKILL', broadcast: 'ARMBCAST' },
  afterFailover: '（フェイルオーバー後）',
  notRunning: 'ActiveRecoveryManager が動作状態にありません',
  recovered: 'Server の復旧が終了しました',
};

function pair(
  id: keyof typeof variants,
  sample: { readonly start: string; readonly stop: string },
  errata: PairHead['errata'],
): ReturnType<typeof scriptPair> {
  const { name, section, ...steps } = variants[id];
  const script = (role: 'start' | 'stop', kind: string) =>
    sampleScript({
      role,
      header: [
        `${role}.bat: WEBINTERFACE (${name}) の${kind}`,
        `出典: StarOffice クラスタ構築ガイド CLUSTERPRO編 第8版 ${section}`,
        `元のサンプル: ${sample[role]}`,
      ],
      wording,
      steps: steps[role],
    });
  return scriptPair(
    {
      product: 'webinterface',
      variant: id,
      standby: 'single',
      database: 'sqlserver',
      group: null,
      source: { guide: 'staroffice', section },
      errata,
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

export const scripts = [
  ...pair(
    'basic',
    { start: '001.H10/12/5', stop: '001.H10/12/4' },
    { start: [broadcast, wait], stop: [stopMessage, broadcast, shellCommand] },
  ),
  ...pair('workflow', of2000, {
    start: [broadcast, messageBlank, wait],
    stop: [stopMessage, broadcast, messageBlank],
  }),
  ...pair('forum', of2000, {
    start: [wait],
    stop: [stopMessage, broadcast, shellCommand, messageBlank],
  }),
];
