import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import type { ProductScriptsPageProps } from '../../content/pages';
import Heading from '@theme/Heading';
import IndexPage from '../ui/IndexPage';
import FileTable from './FileTable';
import PairMatrix from './PairMatrix';

/** `/scripts/<product>/`: the pairs and files of one product. */
export default function ProductScriptsPage({
  product,
  entries,
}: ProductScriptsPageProps): ReactNode {
  return (
    <IndexPage
      title={`${product.name} のスクリプトとファイル`}
      lead={`${product.name} の開始・終了スクリプトと、構築に使うファイルです。`}
      trail={[{ url: '/scripts/', title: 'スクリプトとファイル' }]}
    >
      <Heading as="h2" id="pairs">
        開始・終了スクリプト
      </Heading>
      <PairMatrix entries={entries} />
      <Heading as="h2" id="files">
        すべてのファイル
      </Heading>
      <FileTable entries={entries} label={`${product.name} のファイル`} />
      <p>
        手順は <Link to={`/${product.slug}/`}>{product.name} のガイド</Link> にあります。
      </p>
    </IndexPage>
  );
}
