import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import parametersJson from '@generated/values/default/parameters.json';
import {
  checkCluster,
  currentCluster,
  parameterSet,
  put,
  usedParameters,
  withOptions,
  type Cluster,
} from '../../values';
import Section from '../ui/Section';
import ClusterList from './ClusterList';
import Exchange from './Exchange';
import Fields from './Fields';
import KitPanel from './KitPanel';
import Options from './Options';
import Problems from './Problems';
import SharedCluster from './SharedCluster';
import { ShelfStore, useShelf } from './shelf-store';
import styles from './Workbench.module.css';

const parameters = parameterSet(parametersJson.map(({ parameter }) => parameter));
/** One for all visits of this page: without a store of the browser it is the only place of the values. */
let kept: ShelfStore | undefined;

/** The form and everything around it; loaded when `/values/` is open. */
export default function Workbench(): ReactNode {
  const [store] = useState(() => (kept ??= new ShelfStore(parameters)));
  const { shelf, problems, isKept } = useShelf(store);
  useEffect(() => store.connect(), [store]);
  const cluster = currentCluster(shelf);
  const change = (next: Cluster): void => store.set(put(shelf, next));

  return (
    <>
      {!isKept && (
        <p role="status" className={styles.notice}>
          このブラウザは値を保存できません。ページを閉じるか再読み込みすると、入力した値は消えます。残すには、下の「JSONに書き出す」を使ってください。
        </p>
      )}
      {problems.length > 0 && (
        <div role="status" className={styles.notice}>
          <p>保存されていた値の一部を、今のこのページでは使えません。</p>
          <ul>
            {problems.map(({ message }, index) => (
              <li key={index}>{message}</li>
            ))}
          </ul>
        </div>
      )}
      <SharedCluster shelf={shelf} parameters={parameters} onChange={store.set} />
      <Section id="clusters" title="クラスタ">
        <ClusterList shelf={shelf} onChange={store.set} />
      </Section>
      {cluster !== undefined && <Editor key={cluster.id} cluster={cluster} onChange={change} />}
      <Exchange
        shelf={shelf}
        {...(cluster && { cluster })}
        parameters={parameters}
        onChange={store.set}
      />
    </>
  );
}

function Editor({
  cluster,
  onChange,
}: {
  readonly cluster: Cluster;
  readonly onChange: (cluster: Cluster) => void;
}): ReactNode {
  const problems = useMemo(
    () => checkCluster(cluster, parameters, usedParameters(parametersJson, cluster.options)),
    [cluster],
  );
  // By id: fields of two products can have the same label.
  const [refused, setRefused] = useState<ReadonlyMap<string, string>>(new Map());
  const onRefused = useCallback(
    (id: string, label: string | undefined) =>
      setRefused((before) => {
        const after = new Map(before);
        if (label === undefined) after.delete(id);
        else after.set(id, label);
        return after;
      }),
    [],
  );
  return (
    <>
      <Section id="options" title="構成">
        <Options
          options={cluster.options}
          onChange={(options) => onChange(withOptions(cluster, options))}
        />
      </Section>
      <Section id="values" title="値">
        <p>
          変えた値だけを保存します。変えていない値はガイドのままです。切替パーティションのドライブを変えると、その上のフォルダも、変えていなければ一緒に変わります。
        </p>
        <Problems problems={problems} parameters={parameters} />
        <Fields
          cluster={cluster}
          list={parametersJson}
          parameters={parameters}
          problems={problems}
          onChange={onChange}
          onRefused={onRefused}
        />
      </Section>
      <Section id="kit" title="キット">
        <KitPanel cluster={cluster} parameters={parameters} problems={problems} refused={refused} />
      </Section>
    </>
  );
}
