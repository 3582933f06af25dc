import type { ReactNode } from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type { Difference, Nearest, VariantRef } from '../../analysis/compare/nearest';
import { stateLabel } from '../../analysis/cluster-labels';
import type { PackedCollection } from '../../analysis/published-script';
import { clusterStateName } from '../../batch';
import type { ScriptRole } from '../../batch/linter';
import { databaseLabels, standbyLabels } from '../catalog/labels';
import Scroller from '../ui/Scroller';
import { roleNames } from './FileInputs';
import styles from './NearestVariant.module.css';

interface NearestVariantProps {
  readonly nearest: Nearest | undefined;
  readonly scripts: PackedCollection;
  /** The scripts that were given. */
  readonly roles: readonly ScriptRole[];
}

/** Which published script the reader's is, and where it differs. */
export default function NearestVariant({
  nearest,
  scripts,
  roles,
}: NearestVariantProps): ReactNode {
  const page = useBaseUrl(`/scripts/${nearest?.product}/${nearest?.variant}/`);
  const name = nearest && variantName(scripts, nearest);
  if (nearest === undefined || name === undefined) {
    return <p data-nearest="">公開しているスクリプトに、似たものはありません。</p>;
  }
  const { differences, values, differingStates } = nearest;
  const others = nearest.equallyNear.flatMap((other) => variantName(scripts, other) ?? []);
  const what = roles.length === 2 ? 'スクリプト' : roleNames[roles[0] ?? 'start'];
  return (
    <>
      <p data-nearest={`${nearest.product}/${nearest.variant}`}>
        <a href={page} target="_blank" rel="noopener">
          {name}の{what}
          <span className="visually-hidden">（新しいタブ）</span>
        </a>
        {differences.length === 0 ? 'と同じ処理です。' : `と${differences.length}か所違います。`}
        {differences.length > 0 &&
          (differingStates.length === 0
            ? '実行するコマンドは、16状態とも同じです。'
            : `実行するコマンドが違うのは、16状態のうち${differingStates.length}状態です。`)}
        {others.length > 0 && `${others.join('、')}の${what}も、同じ近さです。`}
      </p>
      {differences.length > 0 && <Differences differences={differences} />}
      {differingStates.length > 0 && (
        <details className={styles.states}>
          <summary>実行するコマンドが違う状態</summary>
          <ul>
            {differingStates.map((state) => (
              <li key={clusterStateName(state)}>
                <code>{stateLabel(state)}</code>
              </li>
            ))}
          </ul>
        </details>
      )}
      {values.length > 0 && (
        <>
          <p>次の値は、お使いの環境に合わせたものとみなし、違いに数えていません。</p>
          <Scroller label="お使いの環境の値" role="group">
            <table className={styles.table} data-own-values="">
              <thead>
                <tr>
                  <th scope="col">設定項目</th>
                  <th scope="col">ガイドの値</th>
                  <th scope="col">あなたの値</th>
                </tr>
              </thead>
              <tbody>
                {values.map(({ param, published, own }) => (
                  <tr key={param}>
                    <th scope="row">{scripts.parameters[param] ?? param}</th>
                    <td>
                      <code>{published}</code>
                    </td>
                    <td>
                      {own.map((value) => (
                        <code key={value} className={styles.value}>
                          {value}
                        </code>
                      ))}
                      {own.length > 1 && '値がそろっていません'}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroller>
        </>
      )}
    </>
  );
}

/** A variant in words: product, type of standby, database, group. */
function variantName(
  { scripts }: PackedCollection,
  { product, variant }: VariantRef,
): string | undefined {
  const found = scripts.find((script) => script.product === product && script.variant === variant);
  if (found === undefined) return undefined;
  const { productName, standby, database, group } = found;
  return [
    `${productName}の${standbyLabels[standby]}`,
    ...(database === null ? [] : [databaseLabels[database]]),
    ...(group === null ? [] : [group]),
  ].join(' ');
}

const kinds: Readonly<Record<Difference['kind'], string>> = {
  changed: '違う',
  own: 'あなたのスクリプトだけ',
  published: '公開スクリプトだけ',
};

function Differences({ differences }: { readonly differences: readonly Difference[] }): ReactNode {
  return (
    <Scroller label="公開スクリプトとの違い" role="group">
      <table className={styles.table} data-differences={differences.length}>
        <thead>
          <tr>
            <th scope="col">違い</th>
            <th scope="col">あなたのスクリプト</th>
            <th scope="col">公開スクリプト</th>
          </tr>
        </thead>
        <tbody>
          {differences.map((difference, index) => (
            <tr key={index} data-difference={difference.kind}>
              <th scope="row">
                {difference.role}.bat
                <br />
                {kinds[difference.kind]}
              </th>
              <Line number={difference.ownLine} text={difference.ownText} />
              <Line number={difference.publishedLine} text={difference.publishedText} />
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}

function Line({
  number,
  text,
}: {
  readonly number: number | undefined;
  readonly text: string | undefined;
}): ReactNode {
  if (number === undefined) return <td>–</td>;
  return (
    <td>
      {number}行目
      <br />
      <code>{text}</code>
    </td>
  );
}
