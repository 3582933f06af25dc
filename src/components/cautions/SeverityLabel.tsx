import type { ReactNode } from 'react';
import { severities, type Severity } from '../../content/blocks';
import styles from './SeverityLabel.module.css';

interface SeverityLabelProps {
  readonly severity: Severity;
  /** Another word than the one for cautions: of findings, of errata. */
  readonly children?: ReactNode;
}

/** The word for a severity, with a sign that differs by shape, in the severity's colour. */
export default function SeverityLabel({
  severity,
  children = severities[severity],
}: SeverityLabelProps): ReactNode {
  return (
    <span className={styles.label} data-severity={severity}>
      <svg className={styles.sign} viewBox="0 0 16 16" aria-hidden="true">
        {shapes[severity]}
        <path
          d={severity === 'note' ? 'M8 4.6v.4M8 7.6v4' : 'M8 5v3.6M8 11.4v.4'}
          className={styles.mark}
        />
      </svg>
      {children}
    </span>
  );
}

const shapes: Readonly<Record<Severity, ReactNode>> = {
  danger: <path d="M5 1h6l4 4v6l-4 4H5l-4-4V5Z" fill="currentColor" />,
  warning: (
    <path d="M8 .8 15.8 15H.2Z" fill="currentColor" stroke="currentColor" strokeLinejoin="round" />
  ),
  note: <circle cx={8} cy={8} r={7} fill="currentColor" />,
};
