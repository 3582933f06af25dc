import type { ReactNode } from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type { CatalogEntry } from '../../content/pages';
import button from '../ui/button.module.css';
import Scroller from '../ui/Scroller';
import { useShown } from '../your-values/shown';
import YourDownload from '../your-values/YourDownload';
import KindLabel from './KindLabel';
import { roleLabels, variantUrl } from './labels';
import styles from './tables.module.css';

interface FileTableProps {
  readonly entries: readonly CatalogEntry[];
  readonly label: string;
  /** Whether a column names the product. */
  readonly withProduct?: boolean;
  /** Whether files lead to the page that shows them; not on that page itself. */
  readonly linked?: boolean;
}

/** Every file with its size and checksum, for download. */
export default function FileTable(props: FileTableProps): ReactNode {
  const { entries, label, withProduct = false, linked = true } = props;
  return (
    <Scroller role="group" label={label}>
      <table className={clsx(styles.table, styles.files)}>
        <thead>
          <tr>
            <th scope="col">ファイル</th>
            {withProduct && <th scope="col">製品</th>}
            <th scope="col">型</th>
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
            <FileRow key={entry.path} entry={entry} withProduct={withProduct} linked={linked} />
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}

interface FileRowProps {
  readonly entry: CatalogEntry;
  readonly withProduct: boolean;
  readonly linked: boolean;
}

function FileRow({ entry, withProduct, linked }: FileRowProps): ReactNode {
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
    <tr>
      <th scope="row" className={styles.path}>
        {linked ? <Link to={variantUrl(entry)}>{name}</Link> : name}
      </th>
      {withProduct && <td>{entry.productName}</td>}
      <td className={styles.kind}>
        <KindLabel kind={entry} />
      </td>
      <td>{roleLabels[entry.role]}</td>
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
}
