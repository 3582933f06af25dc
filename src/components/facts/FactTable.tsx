import { useId, type ReactNode } from 'react';
import Link from '@docusaurus/Link';
import type { FactTableProps, TableCell } from '../../content/blocks';
import Anchor from '../ui/Anchor';
import BreakableCode from '../ui/BreakableCode';
import DownloadLink from '../ui/DownloadLink';
import Scroller from '../ui/Scroller';
import Tag from '../ui/Tag';
import styles from './FactTable.module.css';

/** A table made from the definitions, with the file of the same content where there is one. */
export default function FactTable(props: FactTableProps): ReactNode {
  const { id, caption, columns, rows, download, pageHref } = props;
  const captionId = useId();
  return (
    <figure className={styles.figure} id={id}>
      <figcaption className={styles.head}>
        <span className={styles.caption}>
          <span id={captionId}>{caption}</span>
          <Anchor id={id} label={caption} />
        </span>
        {download && (
          <span className={styles.download}>
            <span className={styles.file}>
              {pageHref === undefined ? (
                download.fileName
              ) : (
                <Link to={pageHref}>{download.fileName}</Link>
              )}
            </span>
            <DownloadLink {...download} />
          </span>
        )}
      </figcaption>
      <Scroller role="group" label={caption}>
        <table className={styles.table} aria-labelledby={captionId}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, row) => (
              <tr key={row}>
                {cells.map((cell, column) => (
                  <td key={column}>
                    <Cell cell={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
    </figure>
  );
}

function Cell({ cell }: { readonly cell: TableCell }): ReactNode {
  return cell.map(({ pieces, code, remark }, index) => (
    <span key={index}>
      {code ? (
        <BreakableCode pieces={pieces} />
      ) : (
        pieces.map(({ text, param }, piece) => (
          <span key={piece} data-param={param}>
            {text}
          </span>
        ))
      )}
      {remark !== undefined && (
        <Tag tone="outlined" className={styles.remark}>
          {remark}
        </Tag>
      )}
    </span>
  ));
}
