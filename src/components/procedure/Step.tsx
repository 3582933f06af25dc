import type { ReactNode } from 'react';
import { stepServers, type StepProps } from '../../content/blocks';
import Anchor from '../ui/Anchor';
import { fullMark, useCheckList } from './check-list';
import ServerTag from './ServerTag';
import { marksOfStep } from './step-marks';
import StepTicks from './StepTicks';
import styles from './Step.module.css';

/** One action: where it is done stands before what is done. */
export default function Step({
  id,
  server,
  place,
  children,
}: StepProps & { readonly children?: ReactNode }): ReactNode {
  const { path, ticks } = useCheckList();
  const marks = marksOfStep(id, server);
  const isDone = marks.every((mark) => ticks?.has(fullMark(path, mark.id)));
  return (
    <li className={styles.step} id={id} data-done={isDone ? '' : undefined}>
      <Anchor id={id} label={`この手順（${stepServers[server]}）`} className={styles.number} />
      <div className={styles.where}>
        <ServerTag server={server} />
        {place !== undefined && <span className={styles.place}>{place}</span>}
        <StepTicks step={id} marks={marks} />
      </div>
      {children}
    </li>
  );
}
