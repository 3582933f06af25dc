import type { ReactNode } from 'react';
import type { CatalogEntry, VariantPageProps } from '../../content/pages';
import summary from '../page/Summary.module.css';
import { databaseLabels, standbyLabels } from './labels';

/** The card under the title: what the pair is for, how it is written, what it comes from. */
export default function VariantFacts({ entries, source }: VariantPageProps): ReactNode {
  const pair = entries.filter(({ role }) => role !== 'other');
  const [first] = pair;
  if (first === undefined) return null;
  return (
    <dl className={summary.summary}>
      <Fact term="型">{standbyLabels[first.standby]}</Fact>
      {first.database && <Fact term="データベース">{databaseLabels[first.database]}</Fact>}
      {first.group && <Fact term="グループ">{first.group}</Fact>}
      <Fact term="文字コードと改行">
        {first.encoding}・{first.newline}
      </Fact>
      <Fact term="確認">{verification(pair)}</Fact>
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

function verification(pair: readonly CatalogEntry[]): string {
  const results = pair.map(({ verified }) => verified);
  const [first] = results;
  if (!first || results.some((result) => result === null)) return '未実施';
  const all = results.every((result) => result?.matching === result?.states);
  return all
    ? `${first.states} 状態すべてで一致（${first.by}）`
    : pair
        .map(({ file, verified }) => `${file} ${verified?.matching}/${verified?.states}`)
        .join('、');
}
