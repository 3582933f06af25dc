import { useMemo, type ReactNode } from 'react';
import Head from '@docusaurus/Head';
import type { FaqPageProps } from '../../content/pages';
import dataLink from '../indexes/data-link.module.css';
import FilteredIndex from '../indexes/filter/FilteredIndex';
import { useIndexFilter } from '../indexes/filter/use-index-filter';
import { faqRules, type FilteredFaqEntry } from '../indexes/rules/faq';
import FileLink from '../ui/FileLink';
import IndexPage from '../ui/IndexPage';
import FaqArticle from './FaqArticle';
import FaqContents from './FaqContents';
import { faqStructuredData } from './structured-data';

/** `/faq/`: every question with its answer, by category. */
export default function FaqPage({ groups }: FaqPageProps): ReactNode {
  const sections = useMemo(
    () =>
      groups.map(({ category, anchor, entries }) => ({
        anchor,
        title: category,
        entries: entries.map((entry): FilteredFaqEntry => ({ ...entry, category })),
      })),
    [groups],
  );
  const all = useMemo(() => sections.flatMap(({ entries }) => entries), [sections]);
  const filter = useIndexFilter(all, faqRules);
  const shown = new Set(all.filter((entry) => filter.isShown(entry)).map(({ id }) => id));
  return (
    <IndexPage
      title="よくある質問"
      lead="障害のときにすること、フェイルオーバー中に利用者から見えること、失われるもの、制限、構築、スクリプト、保守、バックアップ、削除についての質問と答えです。"
    >
      <Head>
        <script type="application/ld+json">{faqStructuredData(all)}</script>
      </Head>
      <FilteredIndex
        filter={filter}
        rules={faqRules}
        groups={sections}
        noun="質問"
        before={<FaqContents groups={groups} isShown={(id) => shown.has(id)} />}
        renderEntry={renderEntry}
      />
      <p className={dataLink.data}>
        データ: <FileLink href="/faq/index.json">faq/index.json</FileLink>
      </p>
    </IndexPage>
  );
}

function renderEntry(entry: FilteredFaqEntry): ReactNode {
  return <FaqArticle entry={entry} />;
}
