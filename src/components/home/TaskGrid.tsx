import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import type { Task } from './tasks';
import styles from './TaskGrid.module.css';

/** The ways in by what is to be done. */
export default function TaskGrid({ tasks }: { readonly tasks: readonly Task[] }): ReactNode {
  return (
    <ul className={styles.grid}>
      {tasks.map(({ name, scope, links }) => (
        <li key={name} className={styles.task}>
          <h3 className={styles.name}>{name}</h3>
          <p className={styles.scope}>{scope}</p>
          <ul className={styles.links}>
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
