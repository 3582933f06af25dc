import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import type { ProductScriptsPageProps } from '../../content/pages';
import IndexPage from '../ui/IndexPage';
import Section from '../ui/Section';
import ArchiveLink from './ArchiveLink';
import FileTable from './FileTable';
import PairMatrix from './PairMatrix';

/** `/scripts/<product>/`: the pairs and files of one product. */
export default function ProductScriptsPage({
  product,
  entries,
  archive,
}: ProductScriptsPageProps): ReactNode {
  return (
    <IndexPage
      title={`${product.name} のスクリプトとファイル`}
      lead={`${product.name} の開始・終了スクリプトと、構築に使うファイルです。`}
      trail={[{ url: '/scripts/', title: 'スクリプトとファイル' }]}
    >
      <Section id="pairs" title="開始・終了スクリプト">
        <PairMatrix entries={entries} />
      </Section>
      <Section id="files" title="すべてのファイル">
        <FileTable entries={entries} label={`${product.name} のファイル`} withVerification />
        {archive && (
          <p>
            <ArchiveLink archive={archive} label="この製品のファイル" />
          </p>
        )}
        <p>
          手順は <Link to={`/${product.slug}/`}>{product.name} のガイド</Link> にあります。
        </p>
      </Section>
    </IndexPage>
  );
}
