import { useId, type ReactNode } from 'react';
import { describeStep } from '../../analysis/explain/describe-step';
import type { FailureEffect, SimulatedCommand } from '../../analysis/simulate';
import { lineText } from '../../batch';
import button from '../ui/button.module.css';
import styles from './StepPanel.module.css';
import { commandWords, type SimulatorScript } from './subject';
import type { Stepping } from './use-simulation';
import WordList from './WordList';

interface StepPanelProps {
  readonly script: SimulatorScript;
  readonly stepping: Stepping;
  readonly parameters: Readonly<Record<string, string>>;
}

/** Where the run is, what the line does, and the means to go on, go back, and let a command fail. */
export default function StepPanel({ script, stepping, parameters }: StepPanelProps): ReactNode {
  const { simulation, position, goTo, effect } = stepping;
  const { steps } = simulation;
  const step = steps[position];
  const slider = useId();
  if (step === undefined) return <p>通る行がありません。</p>;
  const line = script.rendered.lines[step.line - 1];
  return (
    <div className={styles.panel}>
      <div className={styles.controls}>
        <button
          type="button"
          className={button.button}
          aria-disabled={position === 0}
          onClick={() => goTo(position - 1)}
        >
          ◀ 前へ
        </button>
        <button
          type="button"
          className={button.button}
          aria-disabled={position === steps.length - 1}
          onClick={() => goTo(position + 1)}
        >
          次へ ▶
        </button>
        <label htmlFor={slider} className={styles.slider}>
          <span className="visually-hidden">ステップ</span>
          <input
            id={slider}
            type="range"
            min={1}
            max={steps.length}
            value={position + 1}
            aria-valuetext={`${position + 1} / ${steps.length}`}
            onChange={(event) => goTo(Number(event.target.value) - 1)}
          />
        </label>
        <span className={styles.count} aria-hidden="true">
          {position + 1} / {steps.length}
        </span>
      </div>
      <div className={styles.step} role="status" data-step-line={step.line}>
        <p className={styles.line}>
          {step.line}行目 <code>{line === undefined ? '' : lineText(line)}</code>
        </p>
        {describeStep(step).map((sentence) => (
          <p key={sentence} className={styles.sentence}>
            {sentence}。
          </p>
        ))}
      </div>
      {step.commands.map((command) => (
        <div key={command.index}>
          <WordList words={commandWords(script, command)} parameters={parameters} />
          <Failure command={command} stepping={stepping} />
        </div>
      ))}
      <div role="status">{effect && <Effect effect={effect} />}</div>
    </div>
  );
}

function Failure({
  command,
  stepping: { failures, fail },
}: {
  readonly command: SimulatedCommand;
  readonly stepping: Stepping;
}): ReactNode {
  const field = useId();
  const exitCode = failures.get(command.line);
  return (
    <div className={styles.failure}>
      <label>
        <input
          type="checkbox"
          checked={exitCode !== undefined}
          onChange={(event) => fail(command.line, event.target.checked ? 1 : 0)}
        />{' '}
        このコマンドを失敗させる
      </label>
      {exitCode !== undefined && (
        <label htmlFor={field}>
          終了コード{' '}
          <input
            id={field}
            type="number"
            min={1}
            max={255}
            value={exitCode}
            onChange={(event) => {
              const code = Math.trunc(Number(event.target.value));
              if (code >= 1 && code <= 255) fail(command.line, code);
            }}
          />
        </label>
      )}
    </div>
  );
}

function Effect({ effect }: { readonly effect: FailureEffect }): ReactNode {
  const { divergesAt, sameCommands, exitCodeBefore, exitCodeAfter } = effect;
  const way =
    divergesAt === undefined
      ? '失敗しても、通る行は変わりません。スクリプトは終了コードを調べず、続きを実行します。'
      : `失敗すると、${divergesAt + 1}番目のステップから通る行が変わります。`;
  const commands = divergesAt !== undefined && sameCommands ? '実行するコマンドは同じです。' : '';
  const exit =
    exitCodeBefore === exitCodeAfter
      ? `スクリプトの終了コードは${exitCodeAfter}のままです。`
      : `スクリプトの終了コードは${exitCodeBefore}から${exitCodeAfter}に変わります。`;
  return (
    <p
      className={styles.effect}
      data-effect={divergesAt === undefined ? 'same-path' : 'other-path'}
    >
      {way}
      {commands}
      {exit}
    </p>
  );
}
