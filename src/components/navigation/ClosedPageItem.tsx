import clsx from 'clsx';
import { useLocation } from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type { ReactNode } from 'react';

interface ClosedPageItemProps {
  readonly label: string;
  readonly to: string;
  /** In the menu of narrow pages. */
  readonly mobile?: boolean;
}

/** An entry of the bar that leads to a closed page: a plain link, which the router leaves alone. */
export default function ClosedPageItem({
  label,
  to,
  mobile = false,
}: ClosedPageItemProps): ReactNode {
  const href = useBaseUrl(to);
  const isHere = useLocation().pathname.startsWith(href);
  const link = (className: string, active: string): ReactNode => (
    <a
      className={clsx(className, isHere && active)}
      href={href}
      aria-current={isHere ? 'page' : undefined}
    >
      {label}
    </a>
  );
  return mobile ? (
    <li className="menu__list-item">{link('menu__link', 'menu__link--active')}</li>
  ) : (
    link('navbar__item navbar__link', 'navbar__link--active')
  );
}
