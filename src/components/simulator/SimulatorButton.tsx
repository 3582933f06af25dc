import { useState, type ComponentType, type ReactNode } from 'react';
import clsx from 'clsx';
import { getShown } from '../your-values/shown';
import button from '../ui/button.module.css';
import styles from './SimulatorButton.module.css';
import type { SimulatorDialogProps } from './SimulatorDialog';

type State =
  | { readonly kind: 'closed' | 'loading' | 'failed' }
  | {
      readonly kind: 'open';
      readonly Dialog: ComponentType<SimulatorDialogProps>;
      /** The reader's, as they are when it is opened. */
      readonly values: ReadonlyMap<string, string>;
    };

/**
 * Opens the simulator on a script. It is loaded at the first press, with all published scripts; from then
 * on it needs no network.
 */
export default function SimulatorButton({
  path,
  title,
}: {
  /** Below `/scripts/`. */
  readonly path: string;
  readonly title: string;
}): ReactNode {
  const [state, setState] = useState<State>({ kind: 'closed' });
  const open = async (): Promise<void> => {
    setState({ kind: 'loading' });
    try {
      const { default: Dialog } = await import('./SimulatorDialog');
      const values = new Map(Object.entries(getShown()?.values ?? {}));
      setState({ kind: 'open', Dialog, values });
    } catch {
      setState({ kind: 'failed' });
    }
  };
  return (
    <>
      <button
        type="button"
        data-simulate=""
        className={clsx(button.button, 'needs-script')}
        aria-haspopup="dialog"
        aria-disabled={state.kind === 'loading'}
        onClick={() => void open()}
      >
        動きを見る<span className="visually-hidden">（{title}）</span>
      </button>
      <span
        role="status"
        className={clsx(state.kind === 'failed' ? styles.failed : 'visually-hidden')}
      >
        {state.kind === 'loading' && '読み込んでいます'}
        {state.kind === 'failed' &&
          '読み込めませんでした。ネットワークを確かめて、もう一度押してください。'}
      </span>
      {state.kind === 'open' && (
        <state.Dialog
          path={path}
          values={state.values}
          onClose={() => setState({ kind: 'closed' })}
        />
      )}
    </>
  );
}
