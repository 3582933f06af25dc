import { useState, type ReactNode } from 'react';
import button from '../ui/button.module.css';
import { useCluster } from './check-list';
import styles from './Progress.module.css';
import { clearTicks, restoreTicks, useTicks } from './ticks';

/** How far a procedure is done, and the way back to its beginning. Its place is kept free in the HTML of the build. */
export default function Progress({ marks }: { readonly marks: readonly string[] }): ReactNode {
  const { id: cluster, name } = useCluster();
  const ticks = useTicks(cluster);
  const [cleared, setCleared] = useState<readonly string[]>([]);
  const done = marks.filter((mark) => ticks?.has(mark)).length;
  return (
    <div
      className={styles.progress}
      data-controls=""
      data-progress={ticks && `${done}/${marks.length}`}
    >
      {ticks !== undefined && (
        <>
          <p role="status" className={styles.count}>
            {marks.length}か所のうち{done}か所が済み
            {name !== undefined && `（クラスタ「${name}」）`}
          </p>
          {done > 0 && (
            <button
              type="button"
              className={button.button}
              onClick={() => setCleared(clearTicks(cluster, marks))}
            >
              チェックを消す
            </button>
          )}
          {done === 0 && cleared.length > 0 && (
            <button
              type="button"
              className={button.button}
              onClick={() => {
                restoreTicks(cluster, cleared);
                setCleared([]);
              }}
            >
              消したチェックを戻す
            </button>
          )}
        </>
      )}
    </div>
  );
}
