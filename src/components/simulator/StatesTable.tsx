import type { ReactNode } from 'react';
import clsx from 'clsx';
import { stateLabel } from '../../analysis/cluster-labels';
import { outcomeLabels } from '../../analysis/outcomes';
import type { StateGroup } from '../../analysis/state-groups';
import { clusterStateName, type ClusterState } from '../../batch';
import button from '../ui/button.module.css';
import Scroller from '../ui/Scroller';
import styles from './StatesTable.module.css';

interface StatesTableProps {
  readonly label: string;
  readonly groups: readonly (StateGroup & {
    /** How many more commands run than are listed. */
    readonly omitted?: number;
  })[];
  /** Shows a state's run; without it the states are only named. */
  readonly onChoose?: (state: ClusterState) => void;
  readonly current?: ClusterState;
}

/** What all 16 states run; those that run the same stand together. */
export default function StatesTable(props: StatesTableProps): ReactNode {
  const { label, groups, onChoose, current } = props;
  return (
    <Scroller label={label} role="group">
      <table className={styles.table} data-states="">
        <thead>
          <tr>
            <th scope="col">クラスタ状態（起動要因 / ディスク / サーバ）</th>
            <th scope="col">実行するコマンド</th>
          </tr>
        </thead>
        <tbody>
          {groups.map(({ states, commands, outcome, omitted = 0 }) => (
            <tr key={states.map(clusterStateName).join(' ')}>
              <th scope="row">
                <ul className={styles.states}>
                  {states.map((state) => (
                    <li key={clusterStateName(state)}>
                      {onChoose === undefined ? (
                        <code>{stateLabel(state)}</code>
                      ) : (
                        <button
                          type="button"
                          className={clsx(button.button, styles.state)}
                          aria-current={state === current ? 'true' : undefined}
                          onClick={() => onChoose(state)}
                        >
                          {stateLabel(state)}
                        </button>
                      )}
                    </li>
                  ))}
                </ul>
              </th>
              <td>
                {commands.length === 0 ? (
                  'なし'
                ) : (
                  <ol className={styles.commands}>
                    {commands.map(({ line, text }, index) => (
                      <li key={index} data-command={line}>
                        <code>{text}</code>
                      </li>
                    ))}
                  </ol>
                )}
                {outcome !== 'end' && outcome !== 'exit' && <p>{outcomeLabels[outcome]}</p>}
                {omitted > 0 && <p>ほかに{omitted.toLocaleString('ja')}個</p>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}
