import { useEffect, useId, useRef, type ReactNode } from 'react';
import button from './button.module.css';
import styles from './Dialog.module.css';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * A window over the page, open as long as it is rendered. The browser keeps the focus in it, closes it with
 * Esc, and gives the focus back.
 */
export default function Dialog({ title, onClose, children }: DialogProps): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={titleId} onClose={onClose}>
      <div className={styles.head}>
        <h2 id={titleId} className={styles.title} tabIndex={-1} autoFocus>
          {title}
        </h2>
        <button type="button" className={button.button} onClick={() => dialog.current?.close()}>
          閉じる
        </button>
      </div>
      <div className={styles.body}>{children}</div>
    </dialog>
  );
}
