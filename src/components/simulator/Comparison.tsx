import { useMemo, useState, type ReactNode } from 'react';
import { align, type AlignedRow } from '../../analysis/compare/align';
import { counterparts } from '../../analysis/compare/counterparts';
import { simulate, type SimulatedCommand } from '../../analysis/simulate';
import { stateLabel } from '../../analysis/cluster-labels';
import type { ClusterState } from '../../batch';
import button from '../ui/button.module.css';
import styles from './Comparison.module.css';
import { presetsFor, type Side } from './comparison-presets';
import ScriptSelect from './ScriptSelect';
import StatePicker from './StatePicker';
import { commandWords, runnable, type SimulatorScript } from './subject';

interface ComparisonProps {
  readonly scripts: readonly SimulatorScript[];
  /** The script and state that the left side begins with. */
  readonly script: SimulatorScript;
  readonly state: ClusterState;
}

/** Two runs side by side: two states, start and stop, two variants, two versions of one script. */
export default function Comparison({ scripts, script, state }: ComparisonProps): ReactNode {
  const presets = useMemo(() => presetsFor(scripts, { script, state }), [scripts, script, state]);
  const [chosen, setChosen] = useState<readonly [Side, Side] | undefined>(presets[0]?.sides);
  const [left, right] = chosen ?? [
    { script, state },
    { script, state },
  ];
  return (
    <div className={styles.comparison}>
      <div role="group" aria-label="よく使う組み合わせ" className={styles.presets}>
        {presets.map(({ label, sides }) => (
          <button
            key={label}
            type="button"
            className={button.button}
            onClick={() => setChosen(sides)}
          >
            {label}
          </button>
        ))}
      </div>
      <div className={styles.sides}>
        <SidePicker
          name="左"
          scripts={scripts}
          side={left}
          onChange={(side) => setChosen([side, right])}
        />
        <SidePicker
          name="右"
          scripts={scripts}
          side={right}
          onChange={(side) => setChosen([left, side])}
        />
      </div>
      <Rows left={left} right={right} />
    </div>
  );
}

function SidePicker({
  name,
  scripts,
  side,
  onChange,
}: {
  readonly name: string;
  readonly scripts: readonly SimulatorScript[];
  readonly side: Side;
  readonly onChange: (side: Side) => void;
}): ReactNode {
  return (
    <div role="group" aria-label={name} className={styles.side}>
      <ScriptSelect
        label={`${name}のスクリプト`}
        scripts={scripts}
        value={side.script.id}
        onChange={(id) => {
          const script = scripts.find((candidate) => candidate.id === id);
          if (script !== undefined) onChange({ ...side, script });
        }}
      />
      <StatePicker
        label={`${name}のクラスタ状態`}
        state={side.state}
        isCompact
        onChange={(state) => onChange({ ...side, state })}
      />
    </div>
  );
}

type Row = AlignedRow<{ readonly line: number; readonly text: string }>;

function Rows({ left, right }: { readonly left: Side; readonly right: Side }): ReactNode {
  const isPair =
    left.script.folder === right.script.folder && left.script.role !== right.script.role;
  const rows = useMemo(
    () => (isPair ? pairRows(left, right) : alignedRows(left, right)),
    [isPair, left, right],
  );
  const differing = rows.filter(({ kind }) => kind !== 'same').length;
  const name = ({ script, state }: Side): string => `${script.label} ${stateLabel(state)}`;
  const verdict = isPair
    ? `左右に並ぶコマンドは、同じ監視ID、サービス、オンラインシェルを扱います。`
    : differing === 0
      ? '実行するコマンドは同じです。'
      : `${differing}行が違います。`;
  return (
    <>
      <p role="status" className={styles.verdict} data-differing={isPair ? undefined : differing}>
        {verdict}
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{name(left)}</th>
            <th scope="col" className={styles.sign}>
              <span className="visually-hidden">違い</span>
            </th>
            <th scope="col">{name(right)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.length === 0 && (
            <tr>
              <td colSpan={3}>どちらもコマンドを実行しません。</td>
            </tr>
          )}
          {rows.map((row, index) => (
            <tr key={index} data-kind={row.kind} className={styles[row.kind]}>
              <Cell command={row.left} />
              <td className={styles.sign}>
                <Sign kind={isPair && row.kind === 'changed' ? 'pair' : row.kind} />
              </td>
              <Cell command={row.right} />
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

const signs = {
  same: ['=', '同じ'],
  changed: ['≠', '違う'],
  pair: ['⇔', '対応'],
  left: ['−', '左だけ'],
  right: ['+', '右だけ'],
} as const;

function Sign({ kind }: { readonly kind: keyof typeof signs }): ReactNode {
  const [sign, words] = signs[kind];
  return (
    <>
      <span aria-hidden="true">{sign}</span>
      <span className="visually-hidden">{words}</span>
    </>
  );
}

function Cell({
  command,
}: {
  readonly command: { readonly line: number; readonly text: string } | undefined;
}): ReactNode {
  return (
    <td>
      {command && (
        <>
          <span className={styles.line}>{command.line}</span> <code>{command.text}</code>
        </>
      )}
    </td>
  );
}

function commandsOf({ script, state }: Side): readonly SimulatedCommand[] {
  return simulate(runnable(script), state).commands;
}

function alignedRows(left: Side, right: Side): readonly Row[] {
  const withWords = (side: Side) =>
    commandsOf(side).map(({ line, text, argv }) => ({
      line,
      text,
      words: commandWords(side.script, { line, argv }),
    }));
  return align(withWords(left), withWords(right)).rows;
}

function pairRows(left: Side, right: Side): readonly Row[] {
  const [start, stop] = left.script.role === 'start' ? [left, right] : [right, left];
  return counterparts(commandsOf(start), commandsOf(stop)).map((row): Row => {
    const [one, other] = left === start ? [row.start, row.stop] : [row.stop, row.start];
    if (one !== undefined && other !== undefined)
      return { kind: 'changed', left: one, right: other };
    if (one !== undefined) return { kind: 'left', left: one };
    return { kind: 'right', right: other ?? { line: 0, text: '' } };
  });
}
