import { useMemo, type ReactNode } from 'react';
import { useLocation } from '@docusaurus/router';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type { ProcedureProps } from '../../content/blocks';
import { CheckListContext, fullMark } from './check-list';
import styles from './Procedure.module.css';
import Progress from './Progress';
import { marksOfStep, stepsIn } from './step-marks';

/**
 * Steps in their order, to be ticked off. The role keeps it a list where the browser drops that with the
 * bullets.
 */
export default function Procedure({
  id,
  children,
}: ProcedureProps & { readonly children?: ReactNode }): ReactNode {
  useBrokenLinks().collectAnchor(id);
  const path = useLocation().pathname;
  const steps = useMemo(() => stepsIn(children), [children]);
  const checkList = useMemo(
    () => ({ path, numbers: new Map(steps.map((step, index) => [step.id, index + 1])) }),
    [path, steps],
  );
  const marks = steps.flatMap((step) =>
    marksOfStep(step.id, step.server).map((mark) => fullMark(path, mark.id)),
  );
  return (
    <CheckListContext value={checkList}>
      <Progress marks={marks} />
      <ol className={styles.procedure} id={id} role="list">
        {children}
      </ol>
    </CheckListContext>
  );
}
