import clsx from 'clsx';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type { ReactNode } from 'react';
import type { ArchiveRef } from '../../content/pages';
import button from '../ui/button.module.css';
import styles from './ArchiveLink.module.css';

/** Gives several files as one. The file is no page: neither the router nor the check of links touches it. */
export default function ArchiveLink({
  archive,
  label,
}: {
  readonly archive: ArchiveRef;
  /** What it holds, e.g. すべてのファイル. */
  readonly label: string;
}): ReactNode {
  const { href, fileName, size, files } = archive;
  const kilobytes = Math.max(1, Math.round(size / 1024)).toLocaleString('ja');
  return (
    <a
      className={clsx(button.button, styles.archive)}
      href={useBaseUrl(href)}
      download={fileName}
      data-archive
    >
      {label}をZIPで保存
      <span>
        （{files} ファイル、{kilobytes} KB）
      </span>
    </a>
  );
}
