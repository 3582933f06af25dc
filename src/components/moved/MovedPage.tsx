import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type { ReactNode } from 'react';
import type { MovedPageProps } from '../../content/ledger/redirects';
import IndexPage from '../ui/IndexPage';
import MovedPlaces from './MovedPlaces';

/** In place of a page that is no more: leads on by itself, without JavaScript, too. */
export default function MovedPage({ to, anchors }: MovedPageProps): ReactNode {
  const target = useBaseUrl(to ?? '/');
  return (
    <IndexPage title="ページを移動しました" lead="このアドレスのページは、別の場所にあります。">
      <Head>
        <meta name="robots" content="noindex" />
        {to !== undefined && <meta httpEquiv="refresh" content={`0; url=${target}`} />}
      </Head>
      {to !== undefined && (
        <p>
          移動先: <Link to={to}>{to}</Link>
        </p>
      )}
      <MovedPlaces anchors={anchors} />
    </IndexPage>
  );
}
