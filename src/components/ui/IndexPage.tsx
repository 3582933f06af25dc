import type { ReactNode } from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import type { PageRef } from '../../content/pages';
import { pageTop } from '../../content/search/record';
import styles from './IndexPage.module.css';

interface IndexPageProps {
  readonly title: string;
  /** What the page is, in a sentence: shown below the title, and to search engines. */
  readonly lead: string;
  /** Pages above this one, from the top. */
  readonly trail?: readonly PageRef[];
  readonly children: ReactNode;
}

/** The frame of a page that is made from data, not written in MDX. */
export default function IndexPage({ title, lead, trail, children }: IndexPageProps): ReactNode {
  return (
    <Layout title={title} description={lead}>
      <main className={clsx('markdown', styles.page)}>
        {trail && <Trail pages={trail} />}
        <h1 id={pageTop}>{title}</h1>
        <p className={styles.lead}>{lead}</p>
        {children}
      </main>
    </Layout>
  );
}

function Trail({ pages }: { readonly pages: readonly PageRef[] }): ReactNode {
  return (
    <nav className={styles.trail} aria-label="パンくずリスト">
      <ol>
        {pages.map(({ url, title }) => (
          <li key={url}>
            <Link to={url}>{title}</Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
