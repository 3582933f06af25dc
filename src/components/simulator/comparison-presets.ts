import type { ClusterState } from '../../batch';
import { stateOf } from './StatePicker';
import type { SimulatorScript } from './subject';

/** One of two runs that are compared. */
export interface Side {
  readonly script: SimulatorScript;
  readonly state: ClusterState;
}

export interface Preset {
  readonly label: string;
  readonly sides: readonly [Side, Side];
}

/**
 * What a reader often sets side by side, as far as there is the other side: the two servers, a normal
 * start and a failover, start and stop, single and multi standby, SQL Server and Oracle.
 *
 * @param scripts every script that can be chosen
 * @param side where the reader is
 */
export function presetsFor(scripts: readonly SimulatorScript[], side: Side): readonly Preset[] {
  const { script, state } = side;
  const otherState = (label: string, change: Partial<ClusterState>): Preset => ({
    label,
    sides: [side, { script, state: stateOf({ ...state, ...change }) }],
  });
  const otherScript = (label: string, found: SimulatorScript | undefined): Preset[] =>
    found === undefined ? [] : [{ label, sides: [side, { script: found, state }] }];
  const sameRole = scripts.filter(
    (one) =>
      one.role === script.role &&
      one.kind?.product === script.kind?.product &&
      (one.versionOf === undefined) === (script.versionOf === undefined),
  );
  const { kind } = script;
  return [
    otherState('最高プライオリティサーバとそれ以外', {
      server: state.server === 'HOME' ? 'OTHER' : 'HOME',
    }),
    otherState('通常とフェイルオーバー', {
      event: state.event === 'FAILOVER' ? 'START' : 'FAILOVER',
    }),
    ...otherScript(
      '開始と終了',
      scripts.find((one) => one.folder === script.folder && one.role !== script.role),
    ),
    ...otherScript(
      'ガイドの値とあなたの値',
      scripts.find((one) => one.id === script.versionOf || one.versionOf === script.id),
    ),
    ...(kind === undefined
      ? []
      : [
          ...otherScript(
            'シングルとマルチ',
            sameRole.find(
              (one) =>
                one.kind?.standby !== kind.standby &&
                (one.kind?.database ?? null) === kind.database,
            ) ?? sameRole.find((one) => one.kind?.standby !== kind.standby),
          ),
          ...otherScript(
            'SQL ServerとOracle',
            sameRole.find(
              (one) =>
                one.kind !== undefined &&
                one.kind.standby === kind.standby &&
                one.kind.group === kind.group &&
                one.kind.database !== null &&
                kind.database !== null &&
                one.kind.database !== kind.database,
            ),
          ),
        ]),
  ];
}
