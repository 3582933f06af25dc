import { useEffect, useState, type ReactNode } from 'react';
import { productName, type ProductSlug } from '../../definitions/products';
import {
  addCopy,
  decodeLink,
  linkKey,
  ownValue,
  put,
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
  const same = shelf.clusters.filter(({ name }) => name === cluster.name);
  return (
    <>
      <p>
        このリンクには、クラスタ「{cluster.name}」の値が{ids.length}
        個入っています。取り込むまで、何も変わりません。
      </p>
      {problems.map(({ message }, index) => (
        <p key={index}>{message}</p>
      ))}
      {ids.length > 0 && (
        <details>
          <summary>値を見る</summary>
          <dl className={styles.values}>
            {ids.map((id) => (
              <div key={id}>
                <dt>
                  {productName(id.slice(0, id.indexOf('/')) as ProductSlug)}{' '}
                  {parameters.get(id)?.label ?? id}
                </dt>
                <dd>
                  <code>{ownValue(cluster, id)}</code>
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
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

function linkIn(parameters: ParameterSet): LinkResult | undefined {
  const start = `#${linkKey}=`;
  if (!location.hash.startsWith(start)) return undefined;
  return decodeLink(location.hash.slice(start.length), parameters, 'shared');
}
