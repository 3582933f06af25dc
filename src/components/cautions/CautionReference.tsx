import Link from '@docusaurus/Link';
import { useId, type ReactNode } from 'react';
import type { CautionReferenceProps } from '../../content/blocks';
import YourHtml from '../your-values/YourHtml';
import styles from './CautionEntry.module.css';
import SeverityLabel from './SeverityLabel';

/** A caution of another page, with its whole text and the way to its place. */
export default function CautionReference({
  severity,
  title,
  html,
  phases,
  url,
  pageTitle,
}: CautionReferenceProps): ReactNode {
  const titleId = useId();
  return (
    <div className={styles.caution} role="note" aria-labelledby={titleId} data-severity={severity}>
      <p className={styles.head}>
        <SeverityLabel severity={severity} />
        <span className={styles.scope}>{phases.join('、')}</span>
      </p>
      <p className={styles.title} id={titleId}>
        {title}
      </p>
      <YourHtml html={html} />
      <p>
        <Link to={url}>{pageTitle}</Link>
      </p>
    </div>
  );
}
