import type { ReactNode } from 'react';
import type { CatalogEntry, VariantPageProps } from '../../content/pages';
import summary from '../page/Summary.module.css';
import { databaseLabels, standbyLabels, variantName } from './labels';

/** The card under the title: what the pair is for, how it is written, what it comes from. */
export default function VariantFacts({ entries, source }: VariantPageProps): ReactNode {
  const [first] = entries;
  if (first === undefined) return null;
  const verified = verification(entries);
  return (
    <dl className={summary.summary}>
      <Fact term="型">{standbyLabels[first.standby]}</Fact>
      {first.database && <Fact term="データベース">{databaseLabels[first.database]}</Fact>}
      {variantName(first.variant) && (
        <Fact term={first.group === null ? '構成' : 'グループ'}>{variantName(first.variant)}</Fact>
      )}
      <Fact term="文字コードと改行">
        {first.encoding}・{first.newline}
      </Fact>
      {verified !== undefined && <Fact term="動作の確認">{verified}</Fact>}
      <Fact term="出典">
        『{source.title}』{source.edition} {source.sections.join('、')}
      </Fact>
    </dl>
  );
}

function Fact({
  term,
  children,
}: {
  readonly term: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** How many cluster states were run and compared; undefined while no file was. */
function verification(entries: readonly CatalogEntry[]): string | undefined {
  const results = entries.flatMap(({ file, verified }) =>
    verified ? [{ file, ...verified }] : [],
  );
  if (results.length === 0) return undefined;
  return results
    .map(({ file, matching, states, by }) => `${file} ${matching}/${states} 状態（${by}）`)
    .join('、');
}
