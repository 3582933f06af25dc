import { insertStep } from '../failover-script/insertion';
import { scriptPair } from '../failover-script/pair';
import { kill, load } from '../failover-script/steps';
import { singleScripts } from '../server/scripts';
import { forumService } from './service';

/**
 * The scripts of StarOffice server with the lines of 7.3.4: the load right behind that of StarOffice
 * server, the kill right before its. The guide prints the lines only; the whole scripts are ours.
 */
function header(file: string, kind: string): string[] {
  return [
    `${file}: StarOffice サーバと フォーラムサーバ の${kind}`,
    '出典: StarOffice クラスタ構築ガイド CLUSTERPRO編 第8版 1.4.1 と 7.3.4',
  ];
}

export const scripts = scriptPair(
  {
    product: 'forum-server',
    variant: 'single',
    standby: 'single',
    database: null,
    group: null,
    source: { guide: 'staroffice', section: '7.3.4' },
    errata: { start: [], stop: [] },
  },
  {
    start: {
      ...insertStep(singleScripts.start, {
        beside: 'load-star-office',
        position: 'after',
        step: load(forumService),
      }),
      header: header('start.bat', '開始スクリプト'),
    },
    stop: {
      ...insertStep(singleScripts.stop, {
        beside: 'kill-star-office',
        position: 'before',
        step: kill(forumService),
      }),
      header: header('stop.bat', '終了スクリプト'),
    },
  },
);
