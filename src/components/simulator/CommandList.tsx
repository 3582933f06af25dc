import type { ReactNode } from 'react';
import clsx from 'clsx';
import { describeCommand } from '../../analysis/explain/describe-command';
import type { Simulation } from '../../analysis/simulate';
import Tag from '../ui/Tag';
import styles from './CommandList.module.css';

interface CommandListProps {
  readonly simulation: Simulation;
  readonly position: number;
  readonly onChoose: (position: number) => void;
}

/** The commands in the order of the run, with what each does; each leads to its step. */
export default function CommandList(props: CommandListProps): ReactNode {
  const { simulation, position, onChoose } = props;
  if (simulation.commands.length === 0) return <p>実行するコマンドはありません。</p>;
  return (
    <ol className={styles.commands} aria-label="実行するコマンド">
      {simulation.commands.map((command) => {
        const isCurrent = command.step === position;
        return (
          <li key={command.index} className={clsx(isCurrent && styles.current)}>
            <button
              type="button"
              data-command={command.line}
              aria-current={isCurrent ? 'step' : undefined}
              onClick={() => onChoose(command.step)}
            >
              <code>{command.text}</code>
              <span>
                {command.line}行目。{describeCommand(command.argv)}
              </span>
              {command.exitCode !== 0 && (
                <Tag tone="outlined">失敗 終了コード{command.exitCode}</Tag>
              )}
            </button>
          </li>
        );
      })}
    </ol>
  );
}
