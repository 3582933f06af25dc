import type { ReactNode } from 'react';
import type { CatalogPageProps } from '../../content/pages';
import FileLink from '../ui/FileLink';
import IndexPage from '../ui/IndexPage';
import Section from '../ui/Section';
import FileTable from './FileTable';
import PairMatrix from './PairMatrix';
import Verification from './Verification';

/** `/scripts/`: every file that readers download. */
export default function CatalogPage({ entries }: CatalogPageProps): ReactNode {
  return (
    <IndexPage
      title="スクリプトとファイル"
      lead="フェイルオーバーグループの開始・終了スクリプトと、構築に使うファイルの一覧です。文字コードは CP932、改行は CRLF で、クラスタサーバにそのまま置けます。"
    >
      <Section id="pairs" title="製品と型から選ぶ">
        <PairMatrix entries={entries} />
      </Section>
      <Section id="files" title="すべてのファイル">
        <p>
          ダウンロードしたファイルは <FileLink href="/scripts/SHA256SUMS">SHA256SUMS</FileLink>{' '}
          で確認できます。同じ一覧を <FileLink href="/scripts/catalog.json">catalog.json</FileLink>{' '}
          でも配布しています。
        </p>
        <FileTable entries={entries} label="すべてのファイル" withProduct />
      </Section>
      <Verification entries={entries} />
    </IndexPage>
  );
}
