import { plainText } from '../plain-text/render';
import { defineFile } from '../schema/file';
import { code, defineTable, plain } from '../schema/table';
import { text } from '../schema/template';
import { p } from './parameters';

/** Lines of the agent user's .rhosts; the last two are those that the guide has readers add (1.1.4 (6)). */
export const rhosts = defineFile({
  product: 'uxservermanager',
  variant: 'single',
  file: '.rhosts',
  language: 'text',
  standby: 'single',
  database: null,
  group: null,
  role: 'other',
  title: 'UNIX エージェントの .rhosts',
  source: { guide: 'pp-websam', section: '1.1.4 (6)' },
  errata: ['uxservermanager-rhosts-names'],
  download: false,
  note: 'UNIX エージェント側で編集するファイルのため、ダウンロード (CP932、CRLF) はありません。',
  render: plainText([
    { text: text`${p.relocatableHost}  root  #SystemScope-Agent` },
    { text: text`${p.relocatableHost}  SYSTEM #SystemScope-Agent` },
    { text: text`${p.activeHost}  SYSTEM`, inserted: true },
    { text: text`${p.standbyHost}  SYSTEM`, inserted: true },
  ]),
});

/** Processes that must be resident for virtual IP addresses, per UNIX (1.1.6 (2)). */
export const residentProcessesTable = defineTable({
  id: 'uxservermanager/resident-processes',
  caption: '仮想 IP アドレスを使うときに常駐させるプロセス',
  columns: ['UNIX エージェント', 'プロセス'],
  rows: [
    [plain('EWS、UP、SUN'), code('/usr/sbin/in.routed')],
    [plain('HP、IBM、Linux'), code('/usr/sbin/gated')],
  ],
});
