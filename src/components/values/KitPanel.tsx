import { useState, type ReactNode } from 'react';
import type { Cluster, ClusterProblem, ParameterSet } from '../../values';
import { notMade } from '../ui/not-made';
import { saveBytes } from '../ui/save-bytes';
import button from '../ui/button.module.css';
import styles from './KitPanel.module.css';
import FieldLink from './FieldLink';
import type { MadeKit } from './make-kit';

interface KitPanelProps {
  readonly cluster: Cluster;
  readonly parameters: ParameterSet;
  readonly problems: readonly ClusterProblem[];
  /** Id → label of the fields that hold what is not taken: the kit would be made without it. */
  readonly refused: ReadonlyMap<string, string>;
}

/** One ZIP with everything that the cluster needs; what makes it is loaded at the press. */
export default function KitPanel({
  cluster,
  parameters,
  problems,
  refused,
}: KitPanelProps): ReactNode {
  const [made, setMade] = useState<MadeKit & { readonly of: Cluster }>();
  const [failure, setFailure] = useState<string>();
  const make = async (): Promise<void> => {
    setFailure(undefined);
    setMade(undefined);
    const loaded = await import('./make-kit').catch(() => undefined);
    if (loaded === undefined) {
      setFailure('読み込めませんでした。ネットワークを確かめて、もう一度押してください。');
      return;
    }
    try {
      const kit = loaded.makeKit(cluster);
      saveBytes(kit.bytes, kit.name);
      setMade({ ...kit, of: cluster });
    } catch (error) {
      console.error(error);
      setFailure(notMade(error));
    }
  };
  return (
    <>
      <p>
        選んだ製品と構成の開始・終了スクリプト、SQL、レジストリ設定、設定ファイル、
        <code>hosts</code>
        などに加える行、ガイドの順の作業チェックリスト、<code>SHA256SUMS</code>、
        <code>README.txt</code>
        を、1つのZIPにまとめます。このブラウザの中で作り、値はどこにも送りません。同じ値からは、いつも同じZIPができます。
      </p>
      <p>
        <button
          type="button"
          className={button.button}
          data-kit=""
          disabled={problems.length > 0 || refused.size > 0}
          aria-describedby="kit-blocked"
          onClick={() => void make()}
        >
          キットを保存 (ZIP)
        </button>
      </p>
      <p id="kit-blocked">
        {problems.length > 0 &&
          `値の食い違いが${problems.length}件あるため、作れません。上の「値」で直してください。`}
        {refused.size > 0 && (
          <>
            使えない値が{refused.size}個あるため、作れません。
            {[...refused].map(([id, label]) => (
              <FieldLink key={id} id={id} label={label} />
            ))}
            を直してください。
          </>
        )}
      </p>
      <div role="status" className={styles.result}>
        {failure !== undefined && <p>{failure}</p>}
        {made !== undefined && made.of === cluster && (
          <>
            <p data-kit-sha256={made.sha256}>
              {made.name} を保存しました。{made.count}個のファイル、
              {made.bytes.length.toLocaleString('ja')} バイト、SHA-256: <code>{made.sha256}</code>
            </p>
            {made.missing.length > 0 && (
              <p>
                値のない項目が{made.missing.length}個あり、ガイドの言葉のまま入っています:{' '}
                {made.missing.map((id) => parameters.get(id)?.label ?? id).join('、')}
              </p>
            )}
          </>
        )}
      </div>
    </>
  );
}
