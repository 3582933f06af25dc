import { ifEqualsGoTo, remark, type RenderedLine, type Segment } from '../../batch/render';
import { stepCommand } from '../failover-script/statements';
import { sleep, startOracle, stopOracle } from '../failover-script/steps';
import { defineFile } from '../schema/file';
import type { Step } from '../schema/step';
import type { Values } from '../schema/template';
import { oracle } from '../workflow/services';
import { p } from './parameters';

const spelling = { load: 'ARMLOAD', kill: 'ARMKILL', broadcast: 'ARMBCAST' };

/** The lines of a part: what is there already, and what the guide has as comments (6.2.2). */
function part(
  region: 'start' | 'stop',
  values: Values,
  lines: readonly (Segment[] | { readonly inserted: Step })[],
): RenderedLine[] {
  return lines.map((line) =>
    'inserted' in line
      ? {
          region,
          segments: stepCommand(line.inserted, spelling, values).map((segment) => ({
            ...segment,
            inserted: true,
          })),
        }
      : { region, segments: line },
  );
}

/**
 * The lines by which the workflow server's database is started and stopped on Oracle, at the place where
 * they belong: the guide has the start before the check of the disk, and the stop behind the wait.
 */
export const oracleLines = defineFile({
  product: 'webinterface',
  variant: 'workflow',
  file: 'oracle-lines.txt',
  language: 'bat',
  standby: 'single',
  database: 'oracle',
  group: null,
  role: 'other',
  title: 'Oracle を起動・停止する行と、置く場所',
  source: { guide: 'staroffice', section: '6.2.2' },
  errata: ['webinterface-oracle-before-disk-check', 'webinterface-oracle-wait'],
  download: false,
  note: '開始スクリプトと終了スクリプトに書き加える行のため、ファイルとしてのダウンロードはありません。',
  regions: {
    start: '開始スクリプトに加える行 (2か所)',
    stop: '終了スクリプトに加える行 (4か所)',
  },
  render: (values) => ({
    lines: [
      ...part('start', values, [
        remark('開始スクリプト: 通常時とフェイルオーバー時の、この行の後'),
        ifEqualsGoTo('ARMS_DISK', 'FAILURE', 'ERROR_DISK'),
        ...startOracle(oracle).map((inserted) => ({ inserted })),
      ]),
      { segments: [] },
      ...part('stop', values, [
        remark('終了スクリプト: 4つの分岐の、ARMSLEEP の行の前'),
        ...stopOracle(oracle).map((inserted) => ({ inserted })),
        stepCommand(sleep('wait', [p.stopWait]), spelling, values),
      ]),
    ],
  }),
});
