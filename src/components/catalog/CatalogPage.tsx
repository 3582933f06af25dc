import { useMemo, useRef, type ReactNode } from 'react';
import Link from '@docusaurus/Link';
import type { CatalogEntry, CatalogPageProps } from '../../content/pages';
import EntryGroup from '../indexes/filter/EntryGroup';
import FilterPanel from '../indexes/filter/FilterPanel';
import { focusFirstEntry } from '../indexes/filter/focus-first-entry';
import { useIndexFilter } from '../indexes/filter/use-index-filter';
import { scriptRules } from '../indexes/rules/scripts';
import FileLink from '../ui/FileLink';
import IndexPage from '../ui/IndexPage';
import Section from '../ui/Section';
import ArchiveLink from './ArchiveLink';
import FileTable from './FileTable';
import { variantUrl } from './labels';
import PairMatrix from './PairMatrix';
import styles from './tables.module.css';
import Verification from './Verification';

/** `/scripts/`: every file that readers download, as a matrix of pairs and as a list. */
export default function CatalogPage(props: CatalogPageProps): ReactNode {
  const { entries, archive, productArchives } = props;
  const filter = useIndexFilter(entries, scriptRules);
  const list = useRef<HTMLDivElement>(null);
  const groups = useMemo(() => groupByProduct(entries), [entries]);
  const shownPages = new Set(entries.filter((entry) => filter.isShown(entry)).map(variantUrl));
  return (
    <IndexPage
      title="スクリプトとファイル"
      lead="フェイルオーバーグループの開始・終了スクリプトと、構築に使うファイルの一覧です。文字コードは CP932、改行は CRLF で、クラスタサーバにそのまま置けます。"
    >
      <FilterPanel filter={filter} noun="ファイル" onEnter={() => focusFirstEntry(list.current)} />
      <Section id="pairs" title="製品と型から選ぶ">
        <PairMatrix entries={entries} isShown={(url) => !filter.isActive || shownPages.has(url)} />
      </Section>
      <Section id="files" title="すべてのファイル">
        <p>
          ダウンロードしたファイルは <FileLink href="/scripts/SHA256SUMS">SHA256SUMS</FileLink>{' '}
          で確認できます。同じ一覧を <FileLink href="/scripts/catalog.json">catalog.json</FileLink>{' '}
          でも配布しています。
        </p>
        {archive && (
          <p>
            <ArchiveLink archive={archive} label="すべてのファイル" />
          </p>
        )}
      </Section>
      <div ref={list}>
        {groups.map(({ product, productName, own }) => {
          const anchor = `files-${product}`;
          const isShown = (entry: CatalogEntry): boolean => filter.isShown(entry, anchor);
          return (
            <EntryGroup
              key={product}
              id={anchor}
              level={3}
              title={productName}
              count={own.length}
              shown={own.filter(isShown).length}
            >
              <FileTable
                entries={own}
                label={`${productName} のファイル`}
                withVerification
                isShown={isShown}
              />
              <p className={styles.foot}>
                {productArchives[product] && (
                  <ArchiveLink archive={productArchives[product]} label="この製品のファイル" />
                )}
                <Link to={`/scripts/${product}/`}>{productName} のスクリプトとファイル</Link>
              </p>
            </EntryGroup>
          );
        })}
      </div>
      <Verification entries={entries} />
    </IndexPage>
  );
}

function groupByProduct(entries: readonly CatalogEntry[]) {
  return [...new Map(entries.map(({ product, productName }) => [product, productName]))].map(
    ([product, productName]) => ({
      product,
      productName,
      own: entries.filter((entry) => entry.product === product),
    }),
  );
}
