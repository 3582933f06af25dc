import type { Cluster } from './cluster';
import type { ParameterSet, ParameterType } from './parameters';
import { isMissing, valueOf } from './resolve';
import { setValue, unsetValue, type SetResult } from './set-value';

/**
 * Values that a cluster has once though several products ask for them: a form can ask once, and each product
 * can still have its own. Only what is one thing in every cluster stands here.
 */
export interface SiteField {
  readonly id: string;
  readonly label: string;
  readonly type: ParameterType;
  /** The parameters that it fills; all are of its type. */
  readonly parameters: readonly string[];
}

export const siteFields: readonly SiteField[] = [
  {
    id: 'node1',
    label: '現用系サーバ (サーバ1) の名前',
    type: 'host',
    parameters: [
      'uxservermanager/active-host',
      'server/real-host',
      'workflow/active-server',
      'form-server/active-host',
      'form-server/host1',
      'supplies-server/primary-node',
      'supplies-server/node1',
    ],
  },
  {
    id: 'node2',
    label: '待機系サーバ (サーバ2) の名前',
    type: 'host',
    parameters: [
      'uxservermanager/standby-host',
      'form-server/standby-host',
      'form-server/host2',
      'supplies-server/backup-node',
      'supplies-server/node2',
    ],
  },
  {
    id: 'address1',
    label: '仮想 IP アドレス (グループ1)',
    type: 'ipv4',
    parameters: [
      'server/virtual-address',
      'form-server/virtual-address',
      'form-server/virtual-address1',
      'supplies-server/virtual-address',
      'supplies-server/virtual-address1',
      'mailgateway-smtp/floating-address',
    ],
  },
  {
    id: 'address2',
    label: '仮想 IP アドレス (グループ2)',
    type: 'ipv4',
    parameters: ['form-server/virtual-address2', 'supplies-server/virtual-address2'],
  },
  {
    id: 'port',
    label: 'Oracle のリスナのポート番号',
    type: 'port',
    parameters: ['form-server/port', 'supplies-server/port'],
  },
];

/**
 * What a site-wide field shows.
 *
 * @returns the value that all its parameters hold; undefined when they differ or some have none yet
 */
export function siteValue(
  cluster: Cluster,
  parameters: ParameterSet,
  { parameters: ids }: SiteField,
): string | undefined {
  const [first, ...others] = ids.filter((id) => parameters.has(id));
  if (first === undefined || isMissing(cluster, parameters, first)) return undefined;
  const value = valueOf(cluster, parameters, first);
  return others.every((id) => valueOf(cluster, parameters, id) === value) ? value : undefined;
}

/**
 * Sets all parameters of a site-wide field.
 *
 * @returns the new cluster, or why the value is refused; then nothing is set
 */
export function setSiteValue(
  cluster: Cluster,
  parameters: ParameterSet,
  { parameters: ids }: SiteField,
  text: string,
): SetResult {
  let changed = cluster;
  for (const id of ids.filter((each) => parameters.has(each))) {
    const result = setValue(changed, parameters, id, text);
    if (!result.ok) return result;
    changed = result.cluster;
  }
  return { ok: true, cluster: changed };
}

/** Gives all parameters of a site-wide field back to the guides. */
export function unsetSiteValue(cluster: Cluster, { parameters: ids }: SiteField): Cluster {
  return ids.reduce(unsetValue, cluster);
}
