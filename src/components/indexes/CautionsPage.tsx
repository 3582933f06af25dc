import type { ReactNode } from 'react';
import { severities, type Severity } from '../../content/blocks';
import type { CautionsPageProps } from '../../content/pages';
import FileLink from '../ui/FileLink';
import Heading from '@theme/Heading';
import IndexPage from '../ui/IndexPage';
import CautionArticle from './CautionArticle';
import styles from './index-heading.module.css';

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
        <section key={severity}>
          <Heading as="h2" id={severity}>
            {severities[severity]}
            <span className={styles.count}>{group.length} 件</span>
          </Heading>
          {group.map((entry) => (
            <CautionArticle key={entry.id} entry={entry} />
          ))}
        </section>
      ))}
      <p className={styles.data}>
        データ: <FileLink href="/cautions/index.json">cautions/index.json</FileLink>
      </p>
    </IndexPage>
  );
}
