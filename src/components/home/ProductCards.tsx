import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import type { ProductCard } from '../../content/home';
import page from './HomePage.module.css';
import styles from './ProductCards.module.css';

/** The ways in by product. */
export default function ProductCards({
  products,
}: {
  readonly products: readonly ProductCard[];
}): ReactNode {
  return (
    <ul className={styles.cards}>
      {products.map(({ slug, name, kinds, links }) => (
        <li key={slug} className={styles.card}>
          <h3 className={styles.name}>
            <Link to={`/${slug}/`}>{name}</Link>
          </h3>
          <p className={styles.scope}>{kinds.join(' ／ ')}</p>
          <ul className={page.links}>
            {links.map(({ label, to }) => (
              <li key={to}>
                <Link to={to}>{label}</Link>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
