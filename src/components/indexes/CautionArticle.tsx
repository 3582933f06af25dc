import { memo, type ReactNode } from 'react';
import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type { CautionIndexEntry } from '../../content/pages';
import SeverityLabel from '../cautions/SeverityLabel';
import YourHtml from '../your-values/YourHtml';
import styles from './articles.module.css';

/** A caution away from its place, with the way there. */
function CautionArticle({ entry }: { readonly entry: CautionIndexEntry }): ReactNode {
  const { id, severity, title, html, products, phases, url, pageTitle } = entry;
  useBrokenLinks().collectAnchor(id);
  return (
    <article className={styles.article} id={id} data-caution={id} data-severity={severity}>
      <p className={styles.head}>
        <SeverityLabel severity={severity} />
        <span className={styles.scope}>
          {products.map(({ name }) => name).join('、')} ／ {phases.join('、')}
        </span>
      </p>
      <h3 className={styles.title}>{title}</h3>
      <YourHtml className={styles.text} html={html} />
      <p className={styles.foot}>
        該当箇所: <Link to={url}>{pageTitle}</Link>
      </p>
    </article>
  );
}

export default memo(CautionArticle);
