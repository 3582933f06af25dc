import type { ReactNode } from 'react';
import Head from '@docusaurus/Head';
import type { FaqPageProps } from '../../content/pages';
import dataLink from '../indexes/data-link.module.css';
import FileLink from '../ui/FileLink';
import IndexPage from '../ui/IndexPage';
import Section from '../ui/Section';
import FaqArticle from './FaqArticle';
import FaqContents from './FaqContents';
import { faqStructuredData } from './structured-data';

/** `/faq/`: every question with its answer, by category. */
export default function FaqPage({ groups }: FaqPageProps): ReactNode {
  return (
    <IndexPage
      title="よくある質問"
      lead="フェイルオーバーのときに利用者から見えること、失われるもの、性能、制限、バックアップについての質問と答えです。"
    >
      <Head>
        <script type="application/ld+json">
          {faqStructuredData(groups.flatMap(({ entries }) => entries))}
        </script>
      </Head>
      <FaqContents groups={groups} />
      {groups.map(({ category, anchor, entries }) => (
        <Section key={anchor} id={anchor} title={category} count={entries.length}>
          {entries.map((entry) => (
            <FaqArticle key={entry.id} entry={entry} />
          ))}
        </Section>
      ))}
      <p className={dataLink.data}>
        データ: <FileLink href="/faq/index.json">faq/index.json</FileLink>
      </p>
    </IndexPage>
  );
}
