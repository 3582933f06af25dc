import { code, defineTable, plain } from '../schema/table';
import type { Template } from '../schema/template';
import { p } from './parameters';

/** A service that the scripts load. */
export interface LoadedService {
  /** Step id in the scripts. */
  readonly id: string;
  /** Service name as ARMLOAD takes it. */
  readonly name: string;
  readonly watchId: Template;
  /** The display name in the list of services that become manual; absent where it is not in the list. */
  readonly displayName?: string;
}

/**
 * The services in the order of the start script (1.1.4 (5)); the stop script has the reverse order.
 * The guide gives display names and service names in different places and never side by side: which
 * belong together is concluded from the watch ids.
 */
export const loadedServices: readonly LoadedService[] = [
  { id: 'base', name: 'Nvbase', watchId: [p.watchIdBase], displayName: 'ESM Base Service' },
  { id: 'cmd', name: 'Nvcmd', watchId: [p.watchIdCmd], displayName: 'ESM Command Service' },
  { id: 'rmap', name: 'Nvrmapd', watchId: [p.watchIdRmap], displayName: 'ESM Remote Map Service' },
  { id: 'alert', name: 'ESMASVNT', watchId: [p.watchIdAlert], displayName: 'ESM Alert Service' },
  { id: 'dmi', name: 'DmiEventWatcher', watchId: [p.watchIdDmi], displayName: 'Dmi Event Watcher' },
  { id: 'manager', name: 'SystemScope BASECenter manager', watchId: [p.watchIdManager] },
];

/** Display names of the six ESMPRO/BASE services in the order of the guide's lists (1.1.4 (3)). */
export const manualServices = [
  'Dmi Event Watcher',
  'ESM Alert Service',
  'ESM Base Service',
  'ESM Command Service',
  'ESM Remote Map Service',
  'Alert Manager Socket(R) Service',
] as const;

export const manualServicesTable = defineTable({
  id: 'uxservermanager/esmpro-base-services',
  caption: 'ESMPRO/BASE 関連の 6 つのサービス',
  columns: ['表示名', 'サービス名', '開始スクリプトでの起動'],
  rows: manualServices.map((displayName) => {
    const loaded = loadedServices.find((service) => service.displayName === displayName);
    return [
      plain(displayName),
      loaded === undefined
        ? [{ text: ['—'], remark: '出典に記載なし' as const }]
        : [{ text: [loaded.name], code: true, remark: '推定' as const }],
      loaded === undefined
        ? plain('起動する行なし')
        : [{ text: ['監視 ID '] }, { text: loaded.watchId, code: true }],
    ];
  }),
});

export const loadedServicesTable = defineTable({
  id: 'uxservermanager/loaded-services',
  caption: 'スクリプトが起動・終了するサービス (起動順。終了は逆順)',
  columns: ['監視 ID', 'サービス名', '表示名'],
  rows: loadedServices.map((service) => [
    code(service.watchId),
    code(service.name),
    service.displayName === undefined
      ? [{ text: ['—'], remark: '出典に記載なし' as const }]
      : [{ text: [service.displayName], remark: '推定' as const }],
  ]),
});
