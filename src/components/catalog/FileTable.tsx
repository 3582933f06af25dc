import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type { CatalogEntry } from '../../content/pages';
import Scroller from '../ui/Scroller';
import { kindLabel, roleLabels, variantUrl } from './labels';
import styles from './tables.module.css';

interface FileTableProps {
  readonly entries: readonly CatalogEntry[];
  readonly label: string;
  /** Columns that say the same in each row are left out by the page that knows it. */
  readonly withProduct?: boolean;
}

/** Every file with its size and checksum, for download. */
export default function FileTable({ entries, label, withProduct }: FileTableProps): ReactNode {
  return (
    <Scroller label={label}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">ファイル</th>
            {withProduct && <th scope="col">製品</th>}
            <th scope="col">型 ／ データベース</th>
            <th scope="col">役割</th>
            <th scope="col" className={styles.number}>
              バイト
            </th>
            <th scope="col">SHA-256</th>
            <th scope="col">ダウンロード</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <FileRow key={entry.path} entry={entry} withProduct={withProduct === true} />
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}

function FileRow({
  entry,
  withProduct,
}: {
  readonly entry: CatalogEntry;
  readonly withProduct: boolean;
}): ReactNode {
  return (
    <tr>
      <th scope="row" className={styles.path}>
        <Link to={variantUrl(entry)}>
          {entry.variant && `${entry.variant}/`}
          <wbr />
          {entry.file}
        </Link>
      </th>
      {withProduct && <td>{entry.productName}</td>}
      <td>{kindLabel(entry)}</td>
      <td>{roleLabels[entry.role]}</td>
      <td className={styles.number}>{entry.bytes.toLocaleString('ja')}</td>
      <td>
        <code title={entry.sha256}>{entry.sha256.slice(0, 12)}</code>
      </td>
      <td>
        <a href={useBaseUrl(`/scripts/${entry.path}`)} download={entry.file}>
          {entry.encoding}
          <span className="visually-hidden">（{entry.path}）</span>
        </a>
      </td>
    </tr>
  );
}
