import type { ReactNode } from 'react';
import clsx from 'clsx';
import Head from '@docusaurus/Head';
import { twinUrl } from '../../content/twin-url';
import type { CopyState } from '../text-block/use-copy';
import button from '../ui/button.module.css';
import styles from './PageActions.module.css';
import { useCopyPage } from './use-copy-page';

const labels = {
  idle: 'ページを Markdown でコピー',
  copied: 'コピーしました',
  failed: 'コピーできませんでした',
} as const satisfies Record<CopyState, string>;

/** What is said aloud, where the label alone would not say what to do next. */
const announcements = {
  idle: '',
  copied: 'ページを Markdown でコピーしました',
  failed: 'コピーできませんでした。「Markdown を開く」から開いて、コピーしてください',
} as const satisfies Record<CopyState, string>;

/**
 * What a reader does with a whole guide page: copies its Markdown twin, or opens it.
 *
 * @param permalink URL of the page, with base URL
 */
export default function PageActions({ permalink }: { readonly permalink: string }): ReactNode {
  const twin = twinUrl(permalink);
  const { state, prepare, copy } = useCopyPage(twin);
  return (
    <div className={styles.actions}>
      <Head>
        <link rel="alternate" type="text/markdown" href={twin} />
      </Head>
      <button
        type="button"
        data-copy-page=""
        className={clsx(button.button, 'needs-script')}
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={() => void copy()}
      >
        <span className={styles.labels}>
          {(Object.keys(labels) as CopyState[]).map((key) => (
            <span key={key} className={clsx(key !== state && styles.away)}>
              {labels[key]}
            </span>
          ))}
        </span>
      </button>
      <a href={twin}>Markdown を開く</a>
      <span role="status" className="visually-hidden">
        {announcements[state]}
      </span>
    </div>
  );
}
