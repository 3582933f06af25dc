import type { ClusterState } from '../batch';

/** Parts of a cluster state as the site names them. */
export const eventLabels = {
  START: '通常の起動・終了',
  FAILOVER: 'フェイルオーバー',
  RECOVER: 'クラスタへの復帰',
  none: 'CLUSTERPRO が動作していない',
} as const;
export const diskLabels = { SUCCESS: '接続できた', FAILURE: '接続に失敗' } as const;
export const serverLabels = { HOME: '最高プライオリティ', OTHER: 'それ以外' } as const;

/** A state in the values of its variables, e.g. `START / SUCCESS / HOME`; `なし` without an event. */
export function stateLabel({ event, disk, server }: ClusterState): string {
  return `${event ?? 'なし'} / ${disk} / ${server}`;
}
