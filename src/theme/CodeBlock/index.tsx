import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** A fenced block in a page: console output only. Scripts and files come from the definitions (TextBlock). */
export default function CodeBlock({ children }: { readonly children?: ReactNode }): ReactNode {
  return (
    <pre className={styles.output}>
      <code>{children}</code>
    </pre>
  );
}
