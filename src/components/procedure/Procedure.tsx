import type { ReactNode } from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type { ProcedureProps } from '../../content/blocks';
import styles from './Procedure.module.css';

/** Steps in their order. The role keeps it a list where the browser drops that with the bullets. */
export default function Procedure({
  id,
  children,
}: ProcedureProps & { readonly children?: ReactNode }): ReactNode {
  useBrokenLinks().collectAnchor(id);
  return (
    <ol className={styles.procedure} id={id} role="list">
      {children}
    </ol>
  );
}
