import type { ReactNode } from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import type { Props } from '@theme/NotFound/Content';
import PageLink from '../../../components/navigation/PageLink';
import { useSiteLinks } from '../../../components/ui/use-site-links';
import styles from './styles.module.css';

/** The page for an address that leads nowhere: what may have happened, and ways on. */
export default function NotFoundContent({ className }: Props): ReactNode {
  const links = useSiteLinks();
  return (
    <main className={clsx('markdown', styles.page, className)}>
      <h1>ページが見つかりません</h1>
      <p>
        アドレスの打ち間違いか、ページの移動が考えられます。アドレスの末尾を削るか、次のページから探してください。
      </p>
      <ul>
        <li>
          <Link to="/">ホーム</Link>
        </li>
        {links.map(({ label, to }) => (
          <li key={to}>
            <PageLink to={to}>{label}</PageLink>
          </li>
        ))}
      </ul>
    </main>
  );
}
