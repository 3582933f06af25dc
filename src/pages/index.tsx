import type { ReactNode } from 'react';
import clsx from 'clsx';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import ProductCards from '../components/home/ProductCards';
import { publishedProducts } from '../components/home/products';
import TaskGrid from '../components/home/TaskGrid';
import { tasks } from '../components/home/tasks';
import PageLink from '../components/navigation/PageLink';
import { indexes } from '../components/home/indexes';
import styles from './index.module.css';

/** The home page: into the guides by task, by product, and to what goes across all guides. */
export default function Home(): ReactNode {
  const { siteConfig } = useDocusaurusContext();
  return (
    <Layout description={siteConfig.tagline}>
      <main className={clsx('markdown', styles.home)}>
        <h1>フェイルオーバークラスタの構築と運用</h1>
        <p className={styles.lead}>
          CLUSTERPRO
          で業務を二重化する手順、注意事項、そのまま使えるスクリプトをまとめています。どの手順にも、作業するサーバと出典を示しています。
        </p>
        <Heading as="h2" id="tasks">
          作業から
        </Heading>
        <TaskGrid tasks={tasks} />
        <Heading as="h2" id="products">
          製品から
        </Heading>
        <ProductCards products={publishedProducts} />
        <Heading as="h2" id="indexes">
          全体の一覧から
        </Heading>
        <ul className={styles.indexes}>
          {indexes.map(({ label, to, scope }) => (
            <li key={to}>
              <PageLink to={to}>{label}</PageLink>
              <span className={styles.scope}>{scope}</span>
            </li>
          ))}
        </ul>
      </main>
    </Layout>
  );
}
