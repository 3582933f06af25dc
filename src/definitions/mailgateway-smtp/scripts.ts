import { insertStep } from '../failover-script/insertion';
import { scriptPair } from '../failover-script/pair';
import { kill, load } from '../failover-script/steps';
import { singleScripts } from '../server/scripts';
import { mailGateway } from './service';

/**
 * The scripts of StarOffice server with the lines of 2.2.4.2: the load right behind that of StarOffice
 * server, the kill right before its. The guide prints the lines only; the whole scripts are ours.
 */
function header(file: string, kind: string): string[] {
  return [
    `${file}: StarOffice サーバと MailGateway-SMTP の${kind}`,
    '出典: StarOffice クラスタ構築ガイド CLUSTERPRO編 第8版 1.4.1 と 2.2.4.2',
  ];
}

export const scripts = scriptPair(
  {
    product: 'mailgateway-smtp',
    variant: 'single',
    standby: 'single',
    database: null,
    group: null,
    source: { guide: 'staroffice', section: '2.2.4.2' },
    errata: { start: [], stop: [] },
  },
  {
    start: {
      ...insertStep(singleScripts.start, {
        beside: 'load-star-office',
        position: 'after',
        step: load(mailGateway),
      }),
      header: header('start.bat', '開始スクリプト'),
    },
    stop: {
      ...insertStep(singleScripts.stop, {
        beside: 'kill-star-office',
        position: 'before',
        step: kill(mailGateway),
      }),
      header: header('stop.bat', '終了スクリプト'),
    },
  },
);
