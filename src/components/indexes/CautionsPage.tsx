import type { ReactNode } from 'react';
import { severities, type Severity } from '../../content/blocks';
import type { CautionsPageProps } from '../../content/pages';
import FileLink from '../ui/FileLink';
import IndexPage from '../ui/IndexPage';
import Section from '../ui/Section';
import CautionArticle from './CautionArticle';
import styles from './data-link.module.css';

/** `/cautions/`: every caution of the guides, the gravest first. */
export default function CautionsPage({ entries }: CautionsPageProps): ReactNode {
  const groups = (Object.keys(severities) as Severity[])
    .map((severity) => ({ severity, group: entries.filter((e) => e.severity === severity) }))
    .filter(({ group }) => group.length > 0);
  return (
    <IndexPage
      title="注意事項"
      lead="ガイドの注意事項を、結果の重大さの順に並べています。各項目から、その作業の手順へ進めます。"
    >
      {groups.map(({ severity, group }) => (
        <Section key={severity} id={severity} title={severities[severity]} count={group.length}>
          {group.map((entry) => (
            <CautionArticle key={entry.id} entry={entry} />
          ))}
        </Section>
      ))}
      <p className={styles.data}>
        データ: <FileLink href="/cautions/index.json">cautions/index.json</FileLink>
      </p>
    </IndexPage>
  );
}
