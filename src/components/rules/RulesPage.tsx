import type { ReactNode } from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import type { RulesPageProps, RuleSummary } from '../../content/pages';
import PageLink from '../navigation/PageLink';
import IndexPage from '../ui/IndexPage';
import Section from '../ui/Section';
import Tag from '../ui/Tag';
import LevelTag from './LevelTag';
import styles from './rules.module.css';

const groups = [
  { scope: 'script', id: 'script', title: '1つのスクリプトを見る規則' },
  { scope: 'pair', id: 'pair', title: '開始・終了スクリプトを照らし合わせる規則' },
] as const;

/** `/rules/`: what the checker looks for. */
export default function RulesPage({ rules }: RulesPageProps): ReactNode {
  return (
    <IndexPage
      title="スクリプトの検査規則"
      lead="開始スクリプトと終了スクリプトを検査する規則の一覧です。それぞれのページに、何が起こるか、誤りの例と正しい例、理由と出典があります。"
    >
      <p>
        <PageLink to="/check/">自分のスクリプトを検査する</PageLink>
        と、これらの規則で調べ、直せます。
      </p>
      {groups.map(({ scope, id, title }) => {
        const own = rules.filter((rule) => rule.scope === scope);
        return (
          <Section key={id} id={id} title={title} count={own.length}>
            <ul className={styles.list}>
              {own.map((rule) => (
                <Rule key={rule.id} {...rule} />
              ))}
            </ul>
          </Section>
        );
      })}
    </IndexPage>
  );
}

function Rule({ id, level, title, consequence, fixable }: RuleSummary): ReactNode {
  return (
    <li className={styles.rule}>
      <p className={styles.head}>
        <LevelTag level={level} />
        <Link to={`/rules/${id}/`} className={clsx(styles.title)}>
          {title}
        </Link>
        <code>{id}</code>
        {fixable && <Tag>自動修正あり</Tag>}
      </p>
      <p className={styles.consequence}>{consequence}</p>
    </li>
  );
}
