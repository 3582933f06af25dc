import type { ReactNode } from 'react';
import type { ClusterProblem, ParameterSet } from '../../values';
import { fieldId } from './Field';
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
                  <span key={id}>
                    {' '}
                    <a href={`#${fieldId(id)}`} onClick={() => openAround(id)}>
                      {parameters.get(id)?.label ?? id}
                    </a>
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

/** A field in a closed group has no place to go to. */
function openAround(id: string): void {
  const field = document.getElementById(fieldId(id));
  for (let parent = field?.parentElement; parent; parent = parent.parentElement) {
    if (parent instanceof HTMLDetailsElement) parent.open = true;
  }
  field?.focus();
}
