import { useMemo, type ReactNode } from 'react';
import { severities, type Severity } from '../../content/blocks';
import type { CautionIndexEntry, CautionsPageProps } from '../../content/pages';
import FileLink from '../ui/FileLink';
import IndexPage from '../ui/IndexPage';
import CautionArticle from './CautionArticle';
import styles from './data-link.module.css';
import FilteredIndex from './filter/FilteredIndex';
import { useIndexFilter } from './filter/use-index-filter';
import { cautionRules } from './rules/cautions';

/** `/cautions/`: every caution of the guides, the gravest first. */
export default function CautionsPage({ entries }: CautionsPageProps): ReactNode {
  const filter = useIndexFilter(entries, cautionRules);
  const groups = useMemo(
    () =>
      (Object.keys(severities) as Severity[])
        .map((severity) => ({
          anchor: severity,
          title: severities[severity],
          entries: entries.filter((entry) => entry.severity === severity),
        }))
        .filter((group) => group.entries.length > 0),
    [entries],
  );
  return (
    <IndexPage
      title="注意事項"
      lead="ガイドの注意事項を、結果の重大さの順に並べています。各項目から、その作業の手順へ進めます。"
    >
      <FilteredIndex
        filter={filter}
        rules={cautionRules}
        groups={groups}
        noun="注意事項"
        renderEntry={renderEntry}
      />
      <p className={styles.data}>
        データ: <FileLink href="/cautions/index.json">cautions/index.json</FileLink>
      </p>
    </IndexPage>
  );
}

function renderEntry(entry: CautionIndexEntry): ReactNode {
  return <CautionArticle entry={entry} />;
}
