import { useEffect, useState, type ReactNode } from 'react';
import { productName, type ProductSlug } from '../../definitions/products';
import { optionFacts } from '../../kit/option-facts';
import {
  addCopy,
  decodeLink,
  linkKey,
  newCluster,
  ownValue,
  put,
  type Cluster,
  type LinkResult,
  type ParameterSet,
  type Shelf,
} from '../../values';
import button from '../ui/button.module.css';
import Section from '../ui/Section';
import styles from './SharedCluster.module.css';

interface SharedClusterProps {
  readonly shelf: Shelf;
  readonly parameters: ParameterSet;
  readonly onChange: (shelf: Shelf) => void;
}

/** What a link brings; nothing changes before the reader says what to do with it. */
export default function SharedCluster(props: SharedClusterProps): ReactNode {
  const { parameters } = props;
  const [link, setLink] = useState<LinkResult | undefined>(() => linkIn(parameters));
  useEffect(() => {
    const onHash = (): void => {
      const found = linkIn(parameters);
      if (found !== undefined) setLink(found);
    };
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, [parameters]);

  if (link === undefined) return null;
  const done = (shelf?: Shelf): void => {
    // Loading the page again must not ask again, and the address must not keep the values.
    history.replaceState(history.state, '', location.pathname + location.search);
    setLink(undefined);
    if (shelf !== undefined) props.onChange(shelf);
  };
  return (
    <Section id="shared" title="リンクの値">
      <div className={styles.box} data-shared-cluster={link.ok}>
        {link.ok ? (
          <Question {...props} link={link} onDone={done} />
        ) : (
          <>
            <p>{link.message}</p>
            <p className={styles.actions}>
              <button type="button" className={button.button} onClick={() => done()}>
                閉じる
              </button>
            </p>
          </>
        )}
      </div>
    </Section>
  );
}

function Question({
  link: { cluster, problems },
  shelf,
  parameters,
  onDone,
}: SharedClusterProps & {
  readonly link: Extract<LinkResult, { readonly ok: true }>;
  readonly onDone: (shelf?: Shelf) => void;
}): ReactNode {
  const ids = Object.keys(cluster.values);
  const choices = changedChoices(newCluster('guide', ''), cluster);
  const same = shelf.clusters.filter(({ name }) => name === cluster.name);
  return (
    <>
      <p>
        このリンクには、クラスタ「{cluster.name}」の値が{ids.length}個、構成の選択が{choices.length}
        個入っています。取り込むまで、何も変わりません。
      </p>
      {problems.map(({ message }, index) => (
        <p key={index}>{message}</p>
      ))}
      {ids.length + choices.length > 0 && (
        <details>
          <summary>中を見る</summary>
          <dl className={styles.values}>
            {choices.map(({ label, to }) => (
              <div key={label}>
                <dt>構成 {label}</dt>
                <dd>{to}</dd>
              </div>
            ))}
            {ids.map((id) => (
              <div key={id}>
                <dt>{valueName(id, parameters)}</dt>
                <dd>
                  <code>{ownValue(cluster, id)}</code>
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      {same.map((known) => (
        <Replacing key={known.id} known={known} cluster={cluster} parameters={parameters} />
      ))}
      <p className={styles.actions}>
        <button
          type="button"
          className={button.button}
          data-take="new"
          onClick={() => onDone(addCopy(shelf, cluster))}
        >
          新しいクラスタとして加える
        </button>
        {same.map((known) => (
          <button
            key={known.id}
            type="button"
            className={button.button}
            data-take="replace"
            onClick={() => onDone(put(shelf, { ...cluster, id: known.id }))}
          >
            今ある「{known.name}」({Object.keys(known.values).length}個の値) を置き換える
          </button>
        ))}
        <button type="button" className={button.button} data-take="none" onClick={() => onDone()}>
          取り込まない
        </button>
      </p>
    </>
  );
}

/** What a replacement changes in a cluster of the reader's. */
function Replacing({
  known,
  cluster,
  parameters,
}: {
  readonly known: Cluster;
  readonly cluster: Cluster;
  readonly parameters: ParameterSet;
}): ReactNode {
  const choices = changedChoices(known, cluster);
  const ids = [...new Set([...Object.keys(known.values), ...Object.keys(cluster.values)])].filter(
    (id) => ownValue(known, id) !== ownValue(cluster, id),
  );
  if (ids.length + choices.length === 0) {
    return <p>今ある「{known.name}」と同じ内容です。</p>;
  }
  return (
    <details data-replacing={ids.length + choices.length}>
      <summary>
        今ある「{known.name}」を置き換えると変わるところ ({ids.length + choices.length})
      </summary>
      <ul>
        {choices.map(({ label, from, to }) => (
          <li key={label}>
            構成 {label}: {from} → {to}
          </li>
        ))}
        {ids.map((id) => (
          <li key={id}>
            {valueName(id, parameters)}: <code>{ownValue(known, id) ?? 'ガイドの値'}</code> →{' '}
            <code>{ownValue(cluster, id) ?? 'ガイドの値'}</code>
          </li>
        ))}
      </ul>
    </details>
  );
}

interface ChangedChoice {
  readonly label: string;
  readonly from: string;
  readonly to: string;
}

function changedChoices(before: Cluster, after: Cluster): ChangedChoice[] {
  const known = new Map(optionFacts(before.options));
  return optionFacts(after.options)
    .map(([label, to]) => ({ label, from: known.get(label) ?? '', to }))
    .filter(({ from, to }) => from !== to);
}

function valueName(id: string, parameters: ParameterSet): string {
  const product = productName(id.slice(0, id.indexOf('/')) as ProductSlug);
  return `${product} ${parameters.get(id)?.label ?? id}`;
}

function linkIn(parameters: ParameterSet): LinkResult | undefined {
  const start = `#${linkKey}=`;
  if (!location.hash.startsWith(start)) return undefined;
  return decodeLink(location.hash.slice(start.length), parameters, 'shared');
}
