import type { ReactNode } from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import type { PairEntry } from '../../content/home';
import { filteredOut } from '../indexes/filter/filtered-out';
import Scroller from '../ui/Scroller';
import { databaseLabels, standbyLabels } from './labels';
import { buildMatrix, type Kind, type PairLink } from './matrix';
import styles from './tables.module.css';

/** Products by type of standby and database: where each pair of scripts is. */
export default function PairMatrix({
  entries,
  isShown = () => true,
}: {
  readonly entries: readonly PairEntry[];
  /** Whether a filter shows the pair with this page. */
  readonly isShown?: (url: string) => boolean;
}): ReactNode {
  const { columns, rows } = buildMatrix(entries);
  return (
    <Scroller role="group" label="製品と型ごとのスクリプト">
      <table className={clsx(styles.table, styles.matrix)}>
        <Head columns={columns} />
        <tbody>
          {rows.map(({ product, productName, cells }) => (
            <tr
              key={product}
              data-filtered-out={filteredOut(cells.flat().some(({ url }) => isShown(url)))}
            >
              <th scope="row" className={styles.product}>
                <Link to={`/scripts/${product}/`}>{productName}</Link>
              </th>
              {cells.map((links, column) => {
                const kind = columns[column];
                return (
                  <td
                    key={column}
                    data-column={kind && kindLabel(kind)}
                    data-none-shown={links.some(({ url }) => isShown(url)) ? undefined : ''}
                  >
                    <Cell links={links} isShown={isShown} />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}

/** Types of standby above databases. */
function Head({ columns }: { readonly columns: readonly Kind[] }): ReactNode {
  const standbys = [...new Set(columns.map(({ standby }) => standby))];
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2}>
          製品
        </th>
        {standbys.map((standby) => (
          <th
            key={standby}
            scope="colgroup"
            colSpan={columns.filter((column) => column.standby === standby).length}
          >
            {standbyLabels[standby]}
          </th>
        ))}
      </tr>
      <tr>
        {columns.map((column) => (
          <th key={kindLabel(column)} scope="col">
            {databaseLabel(column)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Cell({
  links,
  isShown,
}: {
  readonly links: readonly PairLink[];
  readonly isShown: (url: string) => boolean;
}): ReactNode {
  if (links.length === 0) return <span className={styles.none}>–</span>;
  return (
    <ul className={styles.pairs}>
      {links.map(({ url, label }) => (
        <li key={url} data-filtered-out={filteredOut(isShown(url))}>
          <Link to={url}>{label}</Link>
        </li>
      ))}
    </ul>
  );
}

function databaseLabel({ database }: Kind): string {
  return database === null ? 'データベースなし' : databaseLabels[database];
}

/** Both in one, where each cell stands alone. */
function kindLabel({ standby, database }: Kind): string {
  if (database === null) return standbyLabels[standby];
  // The name of a database stays in one piece.
  return `${standbyLabels[standby]} ${databaseLabels[database].replace(' ', '\u00a0')}`;
}
