import Head from '@docusaurus/Head';
import Layout from '@theme/Layout';
import { useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import { longestQuery } from '../shared/read-query';
import FilterControls from './FilterControls';
import HitText from './HitText';
import Marked from './Marked';
import NoResults from './NoResults';
import { findResults, isFiltered, noFilters, type Result } from './results';
import SearchStatus from './SearchStatus';
import { searchKinds } from '../../../src/content/search/record';
import { useHitLink, type HitLink } from './use-hit-link';
import { useSearchAddress } from './use-search-address';
import { useSearchData } from './use-search-data';
import { useTexts } from './use-texts';
import styles from './SearchPage.module.css';

const title = '検索';
/** Hits that a page shows at first, and that each step adds. */
const step = 20;

/** `/search/?q=…`: all results, ranked, of all kinds. */
export default function SearchPage(): ReactNode {
  return (
    <Layout
      title={title}
      description="ガイド、注意事項、スクリプト、訂正、用語をまとめて検索します。"
    >
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
      <main className={styles.page}>
        <h1>{title}</h1>
        <SearchForm />
      </main>
    </Layout>
  );
}

function SearchForm(): ReactNode {
  const [{ query, filters }, setAddress] = useSearchAddress();
  const [isTouched, setTouched] = useState(false);
  const asked = useDeferredValue(query.trim());
  const { data, isFailed, retry } = useSearchData(asked !== '' || isTouched);
  const [most, setMost] = useState({ query: '', count: step });
  const count = most.query === asked ? most.count : step;

  const results = useMemo(
    () =>
      data === undefined || asked === '' ? undefined : findResults(data.engine, asked, filters),
    [data, asked, filters],
  );
  const shown = useMemo(() => results?.list.slice(0, count) ?? [], [results, count]);
  const terms = useMemo(
    () => new Map(shown.map(({ id }) => [id, data?.engine.matchedTerms(asked, id) ?? []] as const)),
    [shown, data, asked],
  );
  const texts = useTexts(data, shown);
  const linkOf = useHitLink(() => undefined);
  const isReady = results !== undefined && texts.isComplete && asked === query.trim();
  const total = results?.list.length;

  return (
    <>
      <form role="search" className={styles.form} onSubmit={(event) => event.preventDefault()}>
        <label className={styles.label} htmlFor="search-field">
          検索することば
        </label>
        <input
          id="search-field"
          className={styles.field}
          type="search"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          maxLength={longestQuery}
          value={query}
          onFocus={() => setTouched(true)}
          onChange={(event) => setAddress({ query: event.target.value, filters })}
        />
      </form>
      <noscript>
        <p>検索には JavaScript が要ります。ガイドの目次と各一覧からも探せます。</p>
      </noscript>
      {asked !== '' && (
        <FilterControls
          filters={filters}
          results={results}
          onChange={(changed) => setAddress({ query, filters: changed })}
        />
      )}
      {asked !== '' && (
        <SearchStatus
          isFailed={isFailed}
          isLoading={data === undefined}
          count={total}
          onRetry={retry}
        />
      )}
      <ol className={styles.hits} data-search-state={stateOf(asked, isReady, isFailed)}>
        {shown.map((result) => (
          <li key={result.id} data-search-hit={result.record.url} className={styles.hit}>
            <HitArticle
              result={result}
              text={texts.of(result.id)}
              terms={terms.get(result.id) ?? []}
              link={linkOf(result, terms.get(result.id) ?? [])}
            />
          </li>
        ))}
      </ol>
      {data !== undefined && total === 0 && (
        <NoResults
          engine={data.engine}
          query={asked}
          isFiltered={isFiltered(filters)}
          onSearch={(word) => setAddress({ query: word, filters: noFilters })}
          onClearFilters={() => setAddress({ query, filters: noFilters })}
        />
      )}
      {total !== undefined && total > count && (
        <button
          type="button"
          className={styles.more}
          onClick={() => setMost({ query: asked, count: count + step })}
        >
          さらに表示 (残り {(total - count).toLocaleString('ja')} 件)
        </button>
      )}
    </>
  );
}

function stateOf(asked: string, isReady: boolean, isFailed: boolean): string {
  if (asked === '') return 'empty';
  if (isFailed) return 'failed';
  return isReady ? 'ready' : 'loading';
}

function HitArticle({
  result,
  text,
  terms,
  link,
}: {
  readonly result: Result;
  readonly text: string | undefined;
  readonly terms: readonly string[];
  readonly link: HitLink;
}): ReactNode {
  const { kind, title: heading } = result.record;
  return (
    <article>
      <h2 className={styles.heading}>
        <a href={link.href} onClick={link.onClick}>
          <Marked text={heading} terms={terms} />
        </a>
      </h2>
      <p className={styles.kind}>{searchKinds[kind]}</p>
      <HitText result={result} text={text} terms={terms} />
    </article>
  );
}
