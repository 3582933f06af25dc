import type { ReactNode } from 'react';
import type { ErrataPageProps } from '../../content/pages';
import FileLink from '../ui/FileLink';
import IndexPage from '../ui/IndexPage';
import Section from '../ui/Section';
import ErratumArticle from './ErratumArticle';
import styles from './data-link.module.css';

/** `/errata/`: what the site publishes otherwise than its sources print it, and why. */
export default function ErrataPage({ entries }: ErrataPageProps): ReactNode {
  const guides = [...new Set(entries.map(({ guide }) => guide))];
  return (
    <IndexPage
      title="訂正"
      lead="出典のガイドの記載と、このサイトの記載が違うところの一覧です。何がどう印刷されているか、何を載せたか、その理由と確かさを示します。"
    >
      {guides.map((guide, index) => {
        const group = entries.filter((entry) => entry.guide === guide);
        return (
          <Section
            key={guide}
            id={`guide-${index + 1}`}
            title={group[0]?.guideTitle ?? guide}
            count={group.length}
          >
            {group.map((entry) => (
              <ErratumArticle key={entry.id} entry={entry} />
            ))}
          </Section>
        );
      })}
      <p className={styles.data}>
        データ: <FileLink href="/errata/index.json">errata/index.json</FileLink>
      </p>
    </IndexPage>
  );
}
