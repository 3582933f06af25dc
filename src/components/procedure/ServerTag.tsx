import type { ReactNode } from 'react';
import { stepServers, type StepServer } from '../../content/blocks';
import styles from './ServerTag.module.css';

/** The server of a step: its name, and a sign of its own, so that a glance down the steps is enough. */
export default function ServerTag({ server }: { readonly server: StepServer }): ReactNode {
  return (
    <span className={styles.tag} data-server={server}>
      <svg className={styles.sign} viewBox="0 0 20 16" aria-hidden="true">
        {signs[server]}
      </svg>
      {stepServers[server]}
    </span>
  );
}

const box = { y: 1.75, width: 6.5, height: 12.5, rx: 1.5 };
const empty = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.5, opacity: 0.55 };
const full = { fill: 'currentColor', stroke: 'currentColor', strokeWidth: 1.5 };

/** Two servers side by side; those that are meant are filled. */
function pair(left: boolean, right: boolean): ReactNode {
  return (
    <>
      <rect x={2} {...box} {...(left ? full : empty)} />
      <rect x={11.5} {...box} {...(right ? full : empty)} />
    </>
  );
}

const first = pair(true, false);
const second = pair(false, true);
const bothServers = pair(true, true);

const signs: Readonly<Record<StepServer, ReactNode>> = {
  active: first,
  standby: second,
  both: bothServers,
  'group1-active': first,
  'group1-standby': second,
  'group1-both': bothServers,
  'group2-active': second,
  'group2-standby': first,
  'group2-both': bothServers,
  primary: first,
  backup: second,
  sv1: first,
  sv2: second,
  'sv1-sv2': bothServers,
  connected: first,
  manager: (
    <g fill="none" stroke="currentColor" strokeWidth={1.5}>
      <rect x={2} y={1.75} width={16} height={9.5} rx={1.5} />
      <path d="M6.5 14.25h7M10 11.25v3" />
    </g>
  ),
  agent: (
    <g fill="none" stroke="currentColor" strokeWidth={1.5}>
      <rect x={2} y={1.75} width={16} height={12.5} rx={1.5} />
      <path d="m5 5.5 2.75 2.5L5 10.5M10 11h4" />
    </g>
  ),
  network: (
    <g fill="none" stroke="currentColor" strokeWidth={1.5}>
      <circle cx={10} cy={8} r={6.25} />
      <path d="M3.75 8h12.5M10 1.75c-4 4-4 8.5 0 12.5 4-4 4-8.5 0-12.5Z" />
    </g>
  ),
};
