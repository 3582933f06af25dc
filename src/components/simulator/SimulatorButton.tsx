import { useState, type ComponentType, type ReactNode } from 'react';
import clsx from 'clsx';
import { getShown } from '../your-values/shown';
import button from '../ui/button.module.css';
import styles from './SimulatorButton.module.css';
import type { SimulatorDialogProps } from './SimulatorDialog';
import type { YourChanges } from './subject';

type State =
  | { readonly kind: 'closed' | 'loading' | 'failed' }
  | {
      readonly kind: 'open';
      readonly Dialog: ComponentType<SimulatorDialogProps>;
      /** The reader's, as it is when it is opened. */
      readonly yours: { readonly yours?: YourChanges };
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
      setState({ kind: 'open', Dialog, yours: yourChanges() });
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
        <state.Dialog path={path} {...state.yours} onClose={() => setState({ kind: 'closed' })} />
      )}
    </>
  );
}

/** Of a cluster that changes nothing there is nothing to compare. */
function yourChanges(): { readonly yours?: YourChanges } {
  const shown = getShown();
  if (shown === undefined) return {};
  const values = new Map(Object.entries(shown.values));
  const { armlog } = shown.options;
  return values.size > 0 || armlog ? { yours: { values, armlog } } : {};
}
