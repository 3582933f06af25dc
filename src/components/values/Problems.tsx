import type { ReactNode } from 'react';
import type { ClusterProblem, ParameterSet } from '../../values';
import FieldLink from './FieldLink';
import styles from './Workbench.module.css';

/** What does not fit together, with the ways to the fields. */
export default function Problems({
  problems,
  parameters,
}: {
  readonly problems: readonly ClusterProblem[];
  readonly parameters: ParameterSet;
}): ReactNode {
  return (
    <div role="status">
      {problems.length > 0 && (
        <div className={styles.notice} data-problems={problems.length}>
          <p>値の食い違いが{problems.length}件あります。</p>
          <ul>
            {problems.map(({ message, ids }) => (
              <li key={message}>
                {message}
                {ids.map((id) => (
                  <FieldLink key={id} id={id} label={parameters.get(id)?.label ?? id} />
                ))}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
