import { memo, type ReactNode } from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type { CatalogEntry } from '../../content/pages';
import button from '../ui/button.module.css';
import Scroller from '../ui/Scroller';
import { useShown } from '../your-values/shown';
import YourDownload from '../your-values/YourDownload';
import KindLabel from './KindLabel';
import { filteredOut } from '../indexes/filter/filtered-out';
import { roleLabels, rowAnchor, variantUrl, verifiedLabel } from './labels';
import styles from './tables.module.css';

interface FileTableProps {
  readonly entries: readonly CatalogEntry[];
  readonly label: string;
  /** Whether a column says how far a file was verified. */
  readonly withVerification?: boolean;
  /** Whether files lead to the page that shows them; not on that page itself. */
  readonly linked?: boolean;
  /** What a filter shows; absent for all. Its rows can be linked to. */
  readonly isShown?: (entry: CatalogEntry) => boolean;
}

/** Every file with its size and checksum, for download. */
export default function FileTable(props: FileTableProps): ReactNode {
  const { entries, label, withVerification = false, linked = true, isShown } = props;
  return (
    <Scroller role="group" label={label}>
      <table className={clsx(styles.table, styles.files)}>
        <thead>
          <tr>
            <th scope="col">ファイル</th>
            <th scope="col">型</th>
            <th scope="col">役割</th>
            {withVerification && <th scope="col">動作の確認</th>}
            <th scope="col" className={styles.number}>
              バイト
            </th>
            <th scope="col" className={styles.digest}>
              SHA-256
            </th>
            <th scope="col">ダウンロード</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <FileRow
              key={entry.path}
              entry={entry}
              withVerification={withVerification}
              linked={linked}
              isShown={isShown?.(entry)}
            />
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}

interface FileRowProps {
  readonly entry: CatalogEntry;
  readonly withVerification: boolean;
  readonly linked: boolean;
  /** Absent where nothing filters. */
  readonly isShown: boolean | undefined;
}

const FileRow = memo(function FileRow(props: FileRowProps): ReactNode {
  const { entry, withVerification, linked, isShown } = props;
  const { path, variant, file, sha256 } = entry;
  const shown = useShown();
  const name = (
    <>
      {variant && `${variant}/`}
      <wbr />
      {file}
    </>
  );
  return (
    <tr {...(isShown !== undefined && filteredRow(path, isShown))}>
      <th scope="row" className={styles.path}>
        {linked ? <Link to={variantUrl(entry)}>{name}</Link> : name}
      </th>
      <td className={styles.kind}>
        <KindLabel kind={entry} />
      </td>
      <td>{roleLabels[entry.role]}</td>
      {withVerification && <td className={styles.verified}>{verifiedLabel(entry)}</td>}
      <td className={styles.number}>{entry.bytes.toLocaleString('ja')}</td>
      <td className={styles.digest}>
        <code title={sha256}>{sha256.slice(0, 12)}</code>
      </td>
      <td className={styles.download}>
        {shown && <YourDownload className={button.button} href={`/scripts/${path}`} />}
        <a href={useBaseUrl(`/scripts/${path}`)} download={file}>
          {shown ? `ガイドの値 ${entry.encoding}` : entry.encoding}
          <span className="visually-hidden">（{path}）</span>
        </a>
      </td>
    </tr>
  );
});

/** A row that the filter can hide, that can be linked to, and that takes the focus from the filter. */
function filteredRow(path: string, isShown: boolean) {
  return {
    id: rowAnchor(path),
    tabIndex: -1,
    'data-file': path,
    'data-entry': '',
    'data-filtered-out': filteredOut(isShown),
  };
}
