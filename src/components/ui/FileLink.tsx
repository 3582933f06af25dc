import type { ReactNode } from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';

/** A link to a file of the site that is no page: JSON, checksums. The router must not touch it. */
export default function FileLink({
  href,
  children,
}: {
  /** Without base URL. */
  readonly href: string;
  readonly children: ReactNode;
}): ReactNode {
  return <a href={useBaseUrl(href)}>{children}</a>;
}
