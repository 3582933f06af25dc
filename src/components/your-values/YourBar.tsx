import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import { useLocation } from '@docusaurus/router';
import button from '../ui/button.module.css';
import { show, useShown } from './shown';
import styles from './YourBar.module.css';

/** Says above every page, on paper too, whose values it shows, where they are not the guide's. */
export default function YourBar(): ReactNode {
  const shown = useShown();
  const { pathname } = useLocation();
  const [, note] =
    Object.entries(shown?.notes ?? {}).find(([slug]) => pathname.includes(`/${slug}/`)) ?? [];
  return (
    <div
      className={shown && styles.bar}
      // A landmark only where there is something in it.
      {...(shown && { role: 'region', 'aria-label': '表示している値' })}
      data-your-bar={shown?.name}
    >
      <p role="status" className={styles.text}>
        {shown && `クラスタ「${shown.name}」の値で表示しています。点線の値がそれです。`}
      </p>
      {shown && (
        <p className={styles.actions}>
          <Link to="/values/">値を変える</Link>
          <button type="button" className={button.button} onClick={() => show(undefined)}>
            ガイドの値で表示する
          </button>
        </p>
      )}
      {note !== undefined && <p className={styles.note}>{note}</p>}
    </div>
  );
}
