import { useMemo, type ReactNode } from 'react';
import type { ErrataPageProps, ErratumIndexEntry } from '../../content/pages';
import FileLink from '../ui/FileLink';
import IndexPage from '../ui/IndexPage';
import styles from './data-link.module.css';
import ErratumArticle from './ErratumArticle';
import FilteredIndex from './filter/FilteredIndex';
import { useIndexFilter } from './filter/use-index-filter';
import { erratumRules } from './rules/errata';

/** `/errata/`: what the site publishes otherwise than its sources print it, and why. */
export default function ErrataPage({ entries }: ErrataPageProps): ReactNode {
  const filter = useIndexFilter(entries, erratumRules);
  const groups = useMemo(
    () =>
      [...new Set(entries.map(({ guide }) => guide))].map((guide, index) => {
        const own = entries.filter((entry) => entry.guide === guide);
        return { anchor: `guide-${index + 1}`, title: own[0]?.guideTitle ?? guide, entries: own };
      }),
    [entries],
  );
  return (
    <IndexPage
      title="訂正"
      lead="出典のガイドの記載と、このサイトの記載が違うところの一覧です。何がどう印刷されているか、何を載せたか、その理由と確かさを示します。"
    >
      <FilteredIndex
        filter={filter}
        rules={erratumRules}
        groups={groups}
        noun="訂正"
        renderEntry={renderEntry}
      />
      <p className={styles.data}>
        データ: <FileLink href="/errata/index.json">errata/index.json</FileLink>
      </p>
    </IndexPage>
  );
}

function renderEntry(entry: ErratumIndexEntry): ReactNode {
  return <ErratumArticle entry={entry} />;
}
