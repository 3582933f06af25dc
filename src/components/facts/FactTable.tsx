import { useId, type ReactNode } from 'react';
import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type { FactTableProps } from '../../content/blocks';
import Anchor from '../ui/Anchor';
import DownloadLink from '../ui/DownloadLink';
import Scroller from '../ui/Scroller';
import FactCell from './FactCell';
import { useShown } from '../your-values/shown';
import { yourText } from '../your-values/your-text';
import YourLegend from '../your-values/YourLegend';
import { isStacked } from './is-stacked';
import styles from './FactTable.module.css';

/** A table made from the definitions, with the file of the same content where there is one. */
export default function FactTable(props: FactTableProps): ReactNode {
  const { id, caption, columns, rows, download, pageHref } = props;
  const captionId = useId();
  const isYours = useIsYours(rows);
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
        <table
          className={styles.table}
          data-stacked={isStacked(props) ? '' : undefined}
          aria-labelledby={captionId}
        >
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
            {rows.length === 0 ? (
              <tr>
                <td colSpan={columns.length}>該当するものはありません</td>
              </tr>
            ) : (
              <Rows {...props} />
            )}
          </tbody>
        </table>
      </Scroller>
      {isYours && <YourLegend className={styles.legend} />}
    </figure>
  );
}

/** Whether a cell shows a value of the reader. */
function useIsYours(rows: FactTableProps['rows']): boolean {
  const shown = useShown();
  return (
    shown !== undefined &&
    rows
      .flat(2)
      .some(({ pieces }) => pieces.some(({ text, param }) => yourText(shown, text, param).mark))
  );
}

function Rows({ columns, rows, anchors }: FactTableProps): ReactNode {
  const brokenLinks = useBrokenLinks();
  for (const anchor of anchors ?? []) brokenLinks.collectAnchor(anchor);
  return rows.map((cells, row) => (
    <tr key={row} id={anchors?.[row]}>
      {cells.map((cell, column) => (
        <td key={column} data-column={columns[column]}>
          <div>
            <FactCell cell={cell} />
          </div>
        </td>
      ))}
    </tr>
  ));
}
