import { clusterStates, type ClusterState } from '../../batch';
import { scriptRegions } from '../failover-script/regions';
import {
  code,
  defineTable,
  joined,
  plain,
  type TableDefinition,
  type TableText,
} from '../schema/table';
import type { ClusterRoute } from './cluster-route';

/**
 * The 16 cluster states, and the part of start.bat and stop.bat that each of them leads to.
 *
 * @param routes where the scripts go (see `clusterRoutes`)
 * @returns `reference/cluster-states`
 */
export function clusterStatesTable(routes: readonly ClusterRoute[]): TableDefinition {
  return defineTable({
    id: 'reference/cluster-states',
    caption: 'クラスタ状態と、スクリプトの分岐先',
    columns: ['ARMS_EVENT', 'ARMS_DISK', 'ARMS_SERVER', 'start.bat', 'stop.bat'],
    rows: clusterStates.map((state) => [
      state.event === undefined ? plain('なし') : code(state.event),
      code(state.disk),
      code(state.server),
      routeCell(routes, state, 'start'),
      routeCell(routes, state, 'stop'),
    ]),
  });
}

function routeCell(
  routes: readonly ClusterRoute[],
  state: ClusterState,
  role: 'start' | 'stop',
): TableText[] {
  const route = routes.find((candidate) => candidate.role === role && candidate.state === state);
  return joined((route?.regions ?? []).map((region) => plain(scriptRegions[region])));
}
