import { defineParameters } from '../schema/parameter';

/** What a reader may have otherwise; the defaults are the guide's values (1.1.4). */
export const p = defineParameters('uxservermanager', {
  partition: { type: 'drive', label: '切替パーティションのドライブ', default: 'x:' },
  nvwork: {
    type: 'path',
    label: '切替パーティション上の NVWORK フォルダ',
    default: 'x:\\nvwork',
    on: 'uxservermanager/partition',
  },
  localNvwork: {
    type: 'path',
    label: 'ローカルディスク上の NVWORK フォルダ',
    default: 'C:\\Program Files\\esmpro\\nvwork',
  },
  watchIdBase: { type: 'watchId', label: '監視 ID (ESM Base Service)', default: 'id_Base' },
  watchIdCmd: { type: 'watchId', label: '監視 ID (ESM Command Service)', default: 'id_Cmd' },
  watchIdRmap: { type: 'watchId', label: '監視 ID (ESM Remote Map Service)', default: 'id_Rmap' },
  watchIdAlert: { type: 'watchId', label: '監視 ID (ESM Alert Service)', default: 'id_Alert' },
  watchIdDmi: { type: 'watchId', label: '監視 ID (Dmi Event Watcher)', default: 'id_Dmi' },
  watchIdManager: {
    type: 'watchId',
    label: '監視 ID (SystemScope BASECenter manager)',
    default: 'id_SSUXSM',
  },
  exampleWatchId: { type: 'watchId', label: '例に使う監視 ID', default: 'watchID' },
  exampleAddress1: { type: 'ipv4', label: 'ARMRSP の例の IP アドレス 1', default: '10.10.9.8' },
  exampleAddress2: { type: 'ipv4', label: 'ARMRSP の例の IP アドレス 2', default: '10.10.9.9' },
  relocatableHost: { type: 'host', label: 'リロケータブルホスト名', default: 'r-hostname' },
  activeHost: { type: 'host', label: '現用系の正式ホスト名', default: 's1-hostname' },
  standbyHost: { type: 'host', label: '待機系の正式ホスト名', default: 's2-hostname' },
});
