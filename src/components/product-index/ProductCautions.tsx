import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import type { ProductCautionsProps } from '../../content/blocks';
import SeverityLabel from '../cautions/SeverityLabel';
import styles from './ProductIndex.module.css';

/** The cautions of a product at a glance, each a way to its place. */
export default function ProductCautions({
  product,
  productName,
  groups,
}: ProductCautionsProps): ReactNode {
  if (groups.length === 0) return <p>{productName}の注意事項はありません。</p>;
  return (
    <div className={styles.index} data-product-cautions={product}>
      {groups.map(({ severity, entries }) => (
        <div key={severity} className={styles.group} data-severity={severity}>
          <p className={styles.head}>
            <SeverityLabel severity={severity} />
            <span className={styles.count}>{entries.length} 件</span>
          </p>
          <ul>
            {entries.map(({ title, url, phases }) => (
              <li key={url}>
                <Link to={url}>{title}</Link>
                <span className={styles.scope}>{phases.join('、')}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p className={styles.more}>
        <Link to={`/cautions/?product=${product}`}>{productName}の注意事項を絞り込む</Link>
      </p>
    </div>
  );
}
