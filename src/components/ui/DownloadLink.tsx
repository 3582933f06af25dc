import useBaseUrl from '@docusaurus/useBaseUrl';
import type { ReactNode } from 'react';
import styles from './button.module.css';

interface DownloadLinkProps {
  /** URL of the bytes without the base URL. */
  readonly href: string;
  readonly fileName: string;
  readonly bytes: number;
}

/**
 * Gives a file. A plain link: the file is no page, so neither the router nor the check of links may
 * touch it.
 */
export default function DownloadLink({ href, fileName, bytes }: DownloadLinkProps): ReactNode {
  return (
    <a className={styles.button} href={useBaseUrl(href)} download={fileName}>
      ダウンロード CP932
      <span className="visually-hidden">
        （{fileName}、{bytes.toLocaleString('ja')} バイト）
      </span>
    </a>
  );
}
