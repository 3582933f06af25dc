import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import type { RuleExample, RulePageProps } from '../../content/pages';
import { numberLines } from '../text-block/number-lines';
import IndexPage from '../ui/IndexPage';
import Scroller from '../ui/Scroller';
import Section from '../ui/Section';
import Tag from '../ui/Tag';
import LevelTag from './LevelTag';
import block from '../text-block/TextBlock.module.css';
import styles from './rules.module.css';

/** `/rules/<id>/`: one rule, with examples that the linter ran on. */
export default function RulePage({ rule, problem, correct, exceptions }: RulePageProps): ReactNode {
  return (
    <IndexPage
      title={rule.title}
      lead={rule.consequence}
      trail={[{ url: '/rules/', title: 'スクリプトの検査規則' }]}
    >
      <p className={styles.head}>
        <LevelTag level={rule.level} />
        <code>{rule.id}</code>
        {rule.fixable && <Tag>自動修正あり</Tag>}
      </p>
      <Section id="problem" title="誤りの例">
        {problem.map((example) => (
          <Example key={example.name} {...example} label="誤りの例" />
        ))}
      </Section>
      <Section id="correct" title="正しい例">
        {correct.map((example) => (
          <Example key={example.name} {...example} label="正しい例" />
        ))}
      </Section>
      <Section id="reason" title="理由">
        <p>{rule.reason}</p>
        {rule.sources.length > 0 && (
          <p className={styles.source}>
            出典: {rule.sources.map(({ title, section }) => `『${title}』${section}`).join('、')}
          </p>
        )}
      </Section>
      <Section id="exceptions" title="例外">
        <p>{rule.exception}</p>
        {exceptions.length > 0 && (
          <>
            <p>このサイトのスクリプトで、指摘が残るものは次のとおりです。</p>
            <ul>
              {exceptions.map(({ scripts, reason, erratum }) => (
                <li key={`${reason}${scripts[0]}`}>
                  {reason}
                  {erratum !== undefined && (
                    <>
                      {' '}
                      <Link to={`/errata/#${erratum}`}>訂正</Link>
                    </>
                  )}
                  <details className={styles.scripts}>
                    <summary>{scripts.length}ファイル</summary>
                    <ul>
                      {scripts.map((path) => (
                        <li key={path}>
                          <Link to={`/scripts/${path.replace(/[^/]+$/, '')}`}>{path}</Link>
                        </li>
                      ))}
                    </ul>
                  </details>
                </li>
              ))}
            </ul>
          </>
        )}
      </Section>
    </IndexPage>
  );
}

function Example({
  name,
  html,
  findings,
  remark,
  label,
}: RuleExample & { readonly label: string }): ReactNode {
  return (
    <figure className={block.block}>
      {(name !== '' || remark !== undefined) && (
        <figcaption className={block.head}>
          {name !== '' && <span className={block.file}>{name}</span>}
          {remark}
        </figcaption>
      )}
      <Scroller label={`${label} ${name}`} className={block.scroller}>
        <pre className={block.pre}>
          <code dangerouslySetInnerHTML={{ __html: `${numberLines(html, 1)}\n` }} />
        </pre>
      </Scroller>
      {findings.length > 0 && (
        <ul className={styles.findings}>
          {findings.map(({ line, message, hint }) => (
            <li key={`${line} ${message}`}>
              {line}行目: {message}。{hint}
            </li>
          ))}
        </ul>
      )}
    </figure>
  );
}
