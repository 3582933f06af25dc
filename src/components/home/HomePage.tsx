import type { ReactNode } from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import type { HomePageProps } from '../../content/home';
import PairMatrix from '../catalog/PairMatrix';
import PageLink from '../navigation/PageLink';
import { useSiteLinks } from '../ui/use-site-links';
import HomeSearch from './HomeSearch';
import { scopes } from './indexes';
import ProductCards from './ProductCards';
import TaskCards from './TaskCards';
import styles from './HomePage.module.css';

const headings = [
  { id: 'tasks', title: '作業から' },
  { id: 'products', title: '製品から' },
  { id: 'scripts', title: 'スクリプトから' },
  { id: 'indexes', title: '全体の一覧から' },
] as const;

/** `/`: into the guides by task, by product and by script, and to what goes across all of them. */
export default function HomePage({ tasks, products, pairs }: HomePageProps): ReactNode {
  const { siteConfig } = useDocusaurusContext();
  const guides = new Set(products.map(({ slug }) => `/${slug}/`));
  const indexes = useSiteLinks().filter(({ to }) => !guides.has(to));
  return (
    <Layout description={siteConfig.tagline}>
      <main className={clsx('markdown', styles.home)}>
        <h1>フェイルオーバークラスタの構築と運用</h1>
        <p className={styles.lead}>
          CLUSTERPRO
          で業務を二重化する手順、注意事項、そのまま使えるスクリプトをまとめています。どの手順にも、作業するサーバと出典を示しています。
        </p>
        <HomeSearch />
        <nav aria-label="このページの見出し">
          <ul className={styles.links}>
            {headings.map(({ id, title }) => (
              <li key={id}>
                <Link to={`#${id}`}>{title}</Link>
              </li>
            ))}
          </ul>
        </nav>
        <HomeHeading {...headings[0]} />
        <TaskCards tasks={tasks} faq={indexes.find(({ to }) => to === '/faq/')} />
        <HomeHeading {...headings[1]} />
        <ProductCards products={products} />
        <HomeHeading {...headings[2]} />
        <p className={styles.scope}>
          開始スクリプトと終了スクリプトのページを開きます。コピーと、CP932・CRLF
          のファイルの保存ができます。
        </p>
        <PairMatrix entries={pairs} />
        <HomeHeading {...headings[3]} />
        <ul className={styles.indexes}>
          {indexes.map(({ label, to }) => (
            <li key={to}>
              <PageLink to={to}>{label}</PageLink>
              <span className={styles.scope}>{scopes[to]}</span>
            </li>
          ))}
        </ul>
      </main>
    </Layout>
  );
}

function HomeHeading({ id, title }: (typeof headings)[number]): ReactNode {
  return (
    <Heading as="h2" id={id}>
      {title}
    </Heading>
  );
}
