import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type { ReactNode } from 'react';
import { isClosedPage } from '../../content/closed-pages';

interface PageLinkProps {
  /** A page of the site, without base URL. */
  readonly to: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A link to a page of the site: through the router, except to closed pages. */
export default function PageLink({ to, className, children }: PageLinkProps): ReactNode {
  const href = useBaseUrl(to);
  if (isClosedPage(to)) {
    return (
      <a href={href} className={className}>
        {children}
      </a>
    );
  }
  return (
    <Link to={to} {...(className !== undefined && { className })}>
      {children}
    </Link>
  );
}
