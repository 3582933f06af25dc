import { useId, type ReactNode } from 'react';
import clsx from 'clsx';
import { diskLabels, eventLabels, serverLabels } from '../../analysis/cluster-labels';
import {
  clusterEvents,
  clusterStates,
  diskStates,
  serverPriorities,
  type ClusterState,
} from '../../batch';
import styles from './StatePicker.module.css';

interface StatePickerProps {
  /** What is chosen, for readers who hear the page. */
  readonly label: string;
  readonly state: ClusterState;
  readonly onChange: (state: ClusterState) => void;
  /** Leaves the explanations of the values to readers who hear the page. */
  readonly isCompact?: boolean;
}

/** 起動要因 × ディスク × サーバ, each a row of choices. */
export default function StatePicker(props: StatePickerProps): ReactNode {
  const { label, state, onChange, isCompact = false } = props;
  const choose = (change: Partial<ClusterState>): void =>
    onChange(stateOf({ ...state, ...change }));
  return (
    <div
      className={clsx(styles.picker, isCompact && styles.compact)}
      role="group"
      aria-label={label}
    >
      <Choice
        legend="起動要因"
        variable="ARMS_EVENT"
        options={clusterEvents.map((event) => ({
          value: event ?? '',
          name: event ?? 'なし',
          explanation: eventLabels[event ?? 'none'],
        }))}
        value={state.event ?? ''}
        onChange={(value) => choose({ event: clusterEvents.find((event) => event === value) })}
      />
      <Choice
        legend="ディスク"
        variable="ARMS_DISK"
        options={diskStates.map((disk) => ({
          value: disk,
          name: disk,
          explanation: diskLabels[disk],
        }))}
        value={state.disk}
        onChange={(value) => choose({ disk: value === 'FAILURE' ? 'FAILURE' : 'SUCCESS' })}
      />
      <Choice
        legend="サーバ"
        variable="ARMS_SERVER"
        options={serverPriorities.map((server) => ({
          value: server,
          name: server,
          explanation: serverLabels[server],
        }))}
        value={state.server}
        onChange={(value) => choose({ server: value === 'OTHER' ? 'OTHER' : 'HOME' })}
      />
    </div>
  );
}

/** The one object that stands for a state, so that equal states are the same. */
export function stateOf({ event, disk, server }: ClusterState): ClusterState {
  const found = clusterStates.find(
    (state) => state.event === event && state.disk === disk && state.server === server,
  );
  if (found === undefined) throw new RangeError('no such cluster state');
  return found;
}

interface ChoiceProps {
  readonly legend: string;
  readonly variable: string;
  readonly options: readonly {
    readonly value: string;
    readonly name: string;
    readonly explanation: string;
  }[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Choice({ legend, variable, options, value, onChange }: ChoiceProps): ReactNode {
  const name = useId();
  return (
    <fieldset className={styles.choice}>
      <legend>
        {legend} <code>{variable}</code>
      </legend>
      <div className={styles.options}>
        {options.map((option) => (
          <label key={option.value} className={styles.option} title={option.explanation}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>
              {option.name}
              <small>{option.explanation}</small>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
