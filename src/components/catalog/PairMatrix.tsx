import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import type { PairEntry } from '../../content/home';
import Scroller from '../ui/Scroller';
import KindLabel from './KindLabel';
import { buildMatrix, type Kind, type PairLink } from './matrix';
import styles from './tables.module.css';

/** Products by type of standby and database: where each pair of scripts is. */
export default function PairMatrix({
  entries,
}: {
  readonly entries: readonly PairEntry[];
}): ReactNode {
  const { columns, rows } = buildMatrix(entries);
  return (
    <Scroller role="group" label="製品と型ごとのスクリプト">
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">製品</th>
            {columns.map((column) => (
              <th key={keyOf(column)} scope="col">
                <KindLabel kind={column} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ product, productName, cells }) => (
            <tr key={product}>
              <th scope="row" className={styles.product}>
                <Link to={`/scripts/${product}/`}>{productName}</Link>
              </th>
              {cells.map((links, column) => (
                <td key={column}>
                  <Cell links={links} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}

function Cell({ links }: { readonly links: readonly PairLink[] }): ReactNode {
  if (links.length === 0) return <span className={styles.none}>–</span>;
  return (
    <ul className={styles.pairs}>
      {links.map(({ url, label }) => (
        <li key={url}>
          <Link to={url}>{label}</Link>
        </li>
      ))}
    </ul>
  );
}

function keyOf({ standby, database }: Kind): string {
  return `${standby} ${database}`;
}
