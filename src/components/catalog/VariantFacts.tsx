import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import type { CatalogEntry, VariantPageProps } from '../../content/pages';
import summary from '../page/Summary.module.css';
import { databaseLabels, standbyLabels } from './labels';

/** The card under the title: what the pair is for, how it is written, what it comes from. */
export default function VariantFacts({ entries, source }: VariantPageProps): ReactNode {
  const [first] = entries;
  if (first === undefined) return null;
  return (
    <dl className={summary.summary}>
      <Fact term="型">{standbyLabels[first.standby]}</Fact>
      {first.database && <Fact term="データベース">{databaseLabels[first.database]}</Fact>}
      {first.group && <Fact term="グループ">{first.group}</Fact>}
      <Fact term="文字コードと改行">
        {first.encoding}・{first.newline}
      </Fact>
      {entries.some(({ file }) => file.endsWith('.bat')) && (
        <Fact term="動作の確認">
          <Verified entries={entries} />
        </Fact>
      )}
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

/** In how many cluster states each batch file was run and compared; a file that was not says so. */
function Verified({ entries }: { readonly entries: readonly CatalogEntry[] }): ReactNode {
  const scripts = entries.filter(({ file }) => file.endsWith('.bat'));
  const texts = scripts.map(({ verified }) =>
    verified === null
      ? '未確認'
      : `${verified.by}で${verified.matching}/${verified.states}状態を確認`,
  );
  const isUniform = new Set(texts).size === 1;
  return (
    <>
      {isUniform
        ? texts[0]
        : scripts.map(({ file }, index) => `${file}: ${texts[index]}`).join('、')}{' '}
      <Link to="/scripts/#verification">確認の方法</Link>
    </>
  );
}
