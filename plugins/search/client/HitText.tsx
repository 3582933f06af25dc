import type { ReactNode } from 'react';
import { previewOf } from '../shared/preview';
import Marked from './Marked';
import type { Result } from './results';
import styles from './HitText.module.css';

/** Where a hit stands, and the part of its text that shows why it was found. */
export default function HitText({
  result,
  text,
  terms,
}: {
  readonly result: Result;
  /** Absent until it is loaded. */
  readonly text: string | undefined;
  readonly terms: readonly string[];
}): ReactNode {
  const { path } = result.record;
  return (
    <>
      <span className={styles.path}>
        {path.map((title, at) => (
          <span key={at} className={styles.step}>
            {title}
          </span>
        ))}
      </span>
      <span className={styles.preview}>
        {text !== undefined && <Marked text={previewOf(text, terms)} terms={terms} />}
      </span>
    </>
  );
}
