import { useMemo, useState, type ReactNode } from 'react';
import { outcomeLabels } from '../../analysis/outcomes';
import { simulate, type Simulation } from '../../analysis/simulate';
import { groupStates } from '../../analysis/state-groups';
import { clusterStates, type ClusterState } from '../../batch';
import button from '../ui/button.module.css';
import CommandList from './CommandList';
import Comparison from './Comparison';
import Listing from './Listing';
import ScriptSelect from './ScriptSelect';
import styles from './Simulator.module.css';
import StatePicker from './StatePicker';
import StatesTable from './StatesTable';
import StepPanel from './StepPanel';
import { runnable, type SimulatorScript } from './subject';
import { useStepping } from './use-simulation';

interface SimulatorProps {
  /** Every script that can be chosen. */
  readonly scripts: readonly SimulatorScript[];
  /** Id of the script to begin with. */
  readonly initial: string;
  /** Parameter id → what readers call it. */
  readonly parameters: Readonly<Record<string, string>>;
}

const views = { run: '1つの状態', states: '16状態の表', compare: '比べる' } as const;
type View = keyof typeof views;

const [firstState] = clusterStates;

/** What scripts do in the cluster's states: step by step, as a table, and one beside the other. */
export default function Simulator({ scripts, initial, parameters }: SimulatorProps): ReactNode {
  const [id, setId] = useState(initial);
  const [view, setView] = useState<View>('run');
  const [state, setState] = useState<ClusterState | undefined>(firstState);
  const script = scripts.find((candidate) => candidate.id === id) ?? scripts[0];
  if (script === undefined || state === undefined) return null;
  return (
    <div className={styles.simulator} data-simulator={script.id}>
      <div className={styles.top}>
        {view !== 'compare' && (
          <ScriptSelect label="スクリプト" scripts={scripts} value={script.id} onChange={setId} />
        )}
        <div role="group" aria-label="表示" className={styles.views}>
          {(Object.keys(views) as View[]).map((name) => (
            <button
              key={name}
              type="button"
              className={button.button}
              aria-pressed={view === name}
              onClick={() => setView(name)}
            >
              {views[name]}
            </button>
          ))}
        </div>
      </div>
      {view === 'run' && (
        <RunView script={script} state={state} onState={setState} parameters={parameters} />
      )}
      {view === 'states' && (
        <AllStates
          script={script}
          current={state}
          onChoose={(chosen) => {
            setState(chosen);
            setView('run');
          }}
        />
      )}
      {view === 'compare' && <Comparison scripts={scripts} script={script} state={state} />}
    </div>
  );
}

function RunView({
  script,
  state,
  onState,
  parameters,
}: {
  readonly script: SimulatorScript;
  readonly state: ClusterState;
  readonly onState: (state: ClusterState) => void;
  readonly parameters: Readonly<Record<string, string>>;
}): ReactNode {
  const stepping = useStepping(script, state);
  const { simulation, position, goTo, failures } = stepping;
  const failing = useMemo(() => new Set(failures.keys()), [failures]);
  return (
    <>
      <StatePicker label="クラスタ状態" state={state} onChange={onState} />
      <p className={styles.summary} role="status">
        {summary(simulation)}
      </p>
      <div className={styles.columns}>
        <Listing
          label={`${script.title}の本文`}
          rendered={script.rendered}
          steps={simulation.steps}
          position={position}
          failing={failing}
          onChoose={goTo}
        />
        <div className={styles.side}>
          <StepPanel script={script} stepping={stepping} parameters={parameters} />
          <CommandList simulation={simulation} position={position} onChoose={goTo} />
        </div>
      </div>
    </>
  );
}

function summary({ steps, commands, outcome, exitCode, problems }: Simulation): string {
  const end =
    outcome === 'end' || outcome === 'exit'
      ? `${outcomeLabels[outcome]}で終わります`
      : `${outcomeLabels[outcome]}（${problems.join('。')}）`;
  return `${steps.length}行を通り、コマンドを${commands.length}個実行します。${end}。終了コードは${exitCode}です。`;
}

function AllStates({
  script,
  current,
  onChoose,
}: {
  readonly script: SimulatorScript;
  readonly current: ClusterState;
  readonly onChoose: (state: ClusterState) => void;
}): ReactNode {
  const groups = useMemo(
    () =>
      groupStates(
        clusterStates.map((state) => {
          const { commands, outcome } = simulate(runnable(script), state);
          return { state, result: { trace: commands, outcome } };
        }),
      ),
    [script],
  );
  return (
    <>
      <p className={styles.summary}>
        16状態は、実行するコマンドで{groups.length}
        通りに分かれます。状態を押すと、その経路を見られます。
      </p>
      <StatesTable
        label={`${script.title}の16状態`}
        groups={groups}
        current={current}
        onChoose={onChoose}
      />
    </>
  );
}
