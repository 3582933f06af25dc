import type { ReactNode } from 'react';
import MovedFromHere from '../../components/moved/MovedFromHere';
import PageLink from '../../components/navigation/PageLink';
import { useSiteLinks } from '../../components/ui/use-site-links';
import styles from './styles.module.css';

/** Ways to the parts of the site, and what every page owes its reader: whose facts these are. */
export default function Footer(): ReactNode {
  const links = useSiteLinks();
  return (
    <footer className={styles.footer}>
      <MovedFromHere />
      <div className={styles.inner}>
        <nav aria-label="サイトの各部" className={styles.links}>
          <ul>
            {links.map(({ label, to }) => (
              <li key={to}>
                <PageLink to={to}>{label}</PageLink>
              </li>
            ))}
          </ul>
        </nav>
        <div className={styles.notice}>
          <p>
            このサイトは日本電気株式会社の出版物ではなく、同社の承認も受けていません。手順や設定の事実は同社が公開したガイドに基づき、文章は新たに書いたものです。内容の正しさ、完全さ、個々のシステムへの適合は保証しません。
          </p>
          <p>
            CLUSTERPRO、WebSAM、UXServerManager、StarOffice、ESMPRO、Express5800
            は日本電気株式会社の商標または登録商標です。そのほかの製品名は、それぞれの所有者の商標です。
          </p>
          <p>サイトのコードのライセンスは Apache License 2.0 です。</p>
        </div>
      </div>
    </footer>
  );
}
