import type { ReactNode } from 'react';
import clsx from 'clsx';
import { stepServers, type StepProps } from '../../content/blocks';
import Anchor from '../ui/Anchor';
import ServerTag from './ServerTag';
import styles from './Step.module.css';

/** One action: where it is done stands before what is done. */
export default function Step({
  id,
  server,
  place,
  children,
}: StepProps & { readonly children?: ReactNode }): ReactNode {
  return (
    <li className={styles.step} id={id}>
      <Anchor
        id={id}
        label={`この手順（${stepServers[server]}）`}
        className={clsx(styles.number)}
      />
      <div className={styles.where}>
        <ServerTag server={server} />
        {place !== undefined && <span className={styles.place}>{place}</span>}
      </div>
      {children}
    </li>
  );
}
