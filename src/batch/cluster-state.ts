/**
 * Cluster states: what CLUSTERPRO tells start.bat and stop.bat through the environment.
 * START, FAILOVER, RECOVER, FAILURE and OTHER stand in the guides' own scripts; SUCCESS and HOME are
 * the counterparts in NEC's published scripts of the X generation (an inference for `ARMS_*`).
 */

export const clusterEvents = ['START', 'FAILOVER', 'RECOVER', undefined] as const;
export const diskStates = ['SUCCESS', 'FAILURE'] as const;
export const serverPriorities = ['HOME', 'OTHER'] as const;

export type ClusterEvent = (typeof clusterEvents)[number];
export type DiskState = (typeof diskStates)[number];
export type ServerPriority = (typeof serverPriorities)[number];

export interface ClusterState {
  /** `ARMS_EVENT`; undefined when the cluster software is not running. */
  readonly event: ClusterEvent;
  /** `ARMS_DISK` */
  readonly disk: DiskState;
  /** `ARMS_SERVER` */
  readonly server: ServerPriority;
}

/** The environment variables that tell the state. */
export const clusterVariables = ['ARMS_EVENT', 'ARMS_DISK', 'ARMS_SERVER'] as const;

/** All 16 states, events first, then disks, then servers. */
export const clusterStates: readonly ClusterState[] = clusterEvents.flatMap((event) =>
  diskStates.flatMap((disk) => serverPriorities.map((server) => ({ event, disk, server }))),
);

/** Names a state as `START,SUCCESS,HOME`; a missing event is written `-`. */
export function clusterStateName({ event, disk, server }: ClusterState): string {
  return [event ?? '-', disk, server].join(',');
}

/** The environment variables that a script sees in this state; `ARMS_EVENT` is absent without an event. */
export function clusterStateEnvironment({
  event,
  disk,
  server,
}: ClusterState): Record<string, string> {
  return {
    ...(event === undefined ? {} : { ARMS_EVENT: event }),
    ARMS_DISK: disk,
    ARMS_SERVER: server,
  };
}
