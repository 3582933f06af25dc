import { memo, useId, type ReactNode } from 'react';
import Link from '@docusaurus/Link';
import type { FaqIndexEntry } from '../../content/pages';
import SeverityLabel from '../cautions/SeverityLabel';
import Anchor from '../ui/Anchor';
import Tag from '../ui/Tag';
import FaqAnswer from './FaqAnswer';
import styles from './FaqArticle.module.css';
import FaqErrata from './FaqErrata';

/** A question with its answer, what the answer puts right, and where to go on. */
function FaqArticle({ entry }: { readonly entry: FaqIndexEntry }): ReactNode {
  const { id, question, origin, products, answer, errata } = entry;
  const headingId = useId();
  return (
    <article className={styles.article} id={id} data-faq={id} aria-labelledby={headingId}>
      <div className={styles.head}>
        <h3 className={styles.question} id={headingId}>
          {question}
        </h3>
        <Anchor id={id} label={question} />
      </div>
      <p className={styles.scope}>
        {products.map(({ name }) => name).join('、')}
        {origin === 'site' && <Tag tone="outlined">このサイトの質問</Tag>}
      </p>
      <FaqAnswer parts={answer} />
      {errata.length > 0 && <FaqErrata errata={errata} />}
      <Foot {...entry} />
    </article>
  );
}

export default memo(FaqArticle);

/** Where the answer comes from, and where to go on. */
function Foot({ related, cautions, sources }: FaqIndexEntry): ReactNode {
  return (
    <dl className={styles.foot}>
      {related.length > 0 && (
        <div>
          <dt>関連するページ</dt>
          {related.map(({ url, title }) => (
            <dd key={url}>
              <Link to={url}>{title}</Link>
            </dd>
          ))}
        </div>
      )}
      {cautions.length > 0 && (
        <div>
          <dt>注意事項</dt>
          {cautions.map(({ id, severity, title, url }) => (
            <dd key={id} className={styles.caution}>
              <SeverityLabel severity={severity} />
              <Link to={url}>{title}</Link>
            </dd>
          ))}
        </div>
      )}
      <div>
        <dt>出典</dt>
        {sources.map(({ title, edition, sections }) => (
          <dd key={`${title} ${edition}`}>
            『{title}』{edition}
            <span className={styles.sections}>{sections.join('、')}</span>
          </dd>
        ))}
      </div>
    </dl>
  );
}
