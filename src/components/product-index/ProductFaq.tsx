import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import type { ProductFaqProps } from '../../content/blocks';
import styles from './ProductIndex.module.css';

/** The questions on a product at a glance, each a way to its answer. */
export default function ProductFaq({
  product,
  productName,
  own,
  common,
}: ProductFaqProps): ReactNode {
  const entries = [...own, ...common];
  return (
    <div className={styles.index} data-product-faq={product}>
      {entries.length === 0 ? (
        <p>{productName}についての質問はありません。</p>
      ) : (
        <ul>
          {entries.map(({ title, url }) => (
            <li key={url}>
              <Link to={url}>{title}</Link>
            </li>
          ))}
        </ul>
      )}
      <p className={styles.more}>
        <Link to={own.length === 0 ? '/faq/' : `/faq/?product=${product}`}>
          {own.length === 0 ? 'よくある質問' : `${productName}の質問と答え`}
        </Link>
      </p>
    </div>
  );
}
