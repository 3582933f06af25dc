import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import type { VariantPageProps } from '../../content/pages';
import LevelTag from '../rules/LevelTag';
import styles from './TouchingRules.module.css';

/** The rules of the linter that have something to do with the scripts of a page, and what. */
export default function TouchingRules({ rules }: Pick<VariantPageProps, 'rules'>): ReactNode {
  return (
    <ul className={styles.rules}>
      {rules.map(({ id, level, title, errata, kept }) => (
        <li key={id}>
          <LevelTag level={level} /> <Link to={`/rules/${id}/`}>{title}</Link>
          {errata.length > 0 && (
            <p>
              出典の記載にあった誤りを、この規則が見つけます:{' '}
              {errata.map((erratum, index) => (
                <span key={erratum}>
                  {index > 0 && '、'}
                  <Link to={`/errata/#${erratum}`}>訂正{errata.length > 1 && index + 1}</Link>
                </span>
              ))}
              。
            </p>
          )}
          {kept !== undefined && <p>公開しているファイルにも残る指摘です。{kept}</p>}
        </li>
      ))}
    </ul>
  );
}
