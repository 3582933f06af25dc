import useBaseUrl from '@docusaurus/useBaseUrl';
import type { ReactNode } from 'react';
import { useShown } from '../your-values/shown';
import YourDownload from '../your-values/YourDownload';
import styles from './button.module.css';

interface DownloadLinkProps {
  /** URL of the bytes without the base URL. */
  readonly href: string;
  readonly fileName: string;
  readonly bytes: number;
}

/**
 * Gives a file, and beside it the same with the reader's values. A plain link: the file is no page, so
 * neither the router nor the check of links may touch it.
 */
export default function DownloadLink({ href, fileName, bytes }: DownloadLinkProps): ReactNode {
  const shown = useShown();
  return (
    <>
      {shown && <YourDownload className={styles.button} href={href} />}
      <a className={styles.button} href={useBaseUrl(href)} download={fileName}>
        {shown ? 'ガイドの値で保存 CP932' : 'ダウンロード CP932'}
        <span className="visually-hidden">
          （{fileName}、{bytes.toLocaleString('ja')} バイト）
        </span>
      </a>
    </>
  );
}
