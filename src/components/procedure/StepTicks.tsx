import type { ReactNode } from 'react';
import { stepServers } from '../../content/blocks';
import { fullMark, useCheckList } from './check-list';
import type { StepMark } from './step-marks';
import styles from './StepTicks.module.css';
import { tick } from './ticks';

/** The boxes of a step: one for each server that it is done on. */
export default function StepTicks({
  step,
  marks,
}: {
  readonly step: string;
  readonly marks: readonly StepMark[];
}): ReactNode {
  const { path, numbers, cluster, ticks } = useCheckList();
  if (ticks === undefined) return null;
  return (
    <span className={styles.ticks} data-controls="">
      {marks.map(({ id, server }) => {
        const mark = fullMark(path, id);
        return (
          <label key={id} className={styles.tick}>
            <input
              type="checkbox"
              checked={ticks.has(mark)}
              aria-label={`手順${numbers.get(step) ?? ''}は済み（${stepServers[server]}）`}
              onChange={({ currentTarget }) => tick(cluster, mark, currentTarget.checked)}
            />
            {marks.length > 1 ? `${stepServers[server]}で済み` : '済み'}
          </label>
        );
      })}
    </span>
  );
}
