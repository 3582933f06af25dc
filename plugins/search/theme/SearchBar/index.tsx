import useIsBrowser from '@docusaurus/useIsBrowser';
import { useEffect, useState, type ComponentType, type ReactNode } from 'react';
import type { SearchDialogProps } from '../../client/SearchDialog';
import styles from './styles.module.css';

type State =
  | { readonly kind: 'closed' | 'failed' }
  | { readonly kind: 'open'; readonly Dialog: ComponentType<SearchDialogProps> };

/**
 * The button of the bar, and the keys: Ctrl (on a Mac ⌘) with K anywhere, / where nothing is typed. The dialog is
 * loaded with the index when a reader first asks; where that fails the page stays as it is.
 */
export default function SearchBar(): ReactNode {
  const [state, setState] = useState<State>({ kind: 'closed' });
  const isMac = useIsBrowser() && /Mac|iPhone|iPad/.test(navigator.platform);
  const open = (): void => {
    import('../../client/SearchDialog').then(
      ({ default: Dialog }) => setState({ kind: 'open', Dialog }),
      () => setState({ kind: 'failed' }),
    );
  };
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      // On a Mac Ctrl and K delete to the end of a line.
      const isHeld = isMac ? event.metaKey : event.ctrlKey;
      if ((isHeld && event.key.toLowerCase() === 'k') || (event.key === '/' && !isTyping(event))) {
        event.preventDefault();
        open();
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [isMac]);
  return (
    <>
      <button
        type="button"
        className={`${styles.button} needs-script`}
        aria-haspopup="dialog"
        aria-keyshortcuts={isMac ? 'Meta+K /' : 'Control+K /'}
        onClick={open}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <circle cx="7" cy="7" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
          <path
            d="M10.5 10.5 14 14"
            stroke="currentColor"
            strokeWidth="1.5"
            strokeLinecap="round"
          />
        </svg>
        <span className={styles.label}>検索</span>
        <kbd className={styles.keys} aria-hidden="true">
          {isMac ? '⌘K' : 'Ctrl K'}
        </kbd>
      </button>
      <span role="status">
        {state.kind === 'failed' && (
          <span className={styles.failed}>
            検索を読み込めませんでした。ネットワークを確かめて、もう一度開いてください。
          </span>
        )}
      </span>
      {state.kind === 'open' && <state.Dialog onClose={() => setState({ kind: 'closed' })} />}
    </>
  );
}

function isTyping({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey) return true;
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName);
}
