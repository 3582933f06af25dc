import A from '@theme-original/MDXComponents/A';
import type { ComponentProps, ReactNode } from 'react';
import { isClosedPage } from '../../content/closed-pages';
import PageLink from './PageLink';

/** A link in the text of a page: one to a closed page leaves the router, as everywhere. */
export default function MarkdownLink(props: ComponentProps<'a'>): ReactNode {
  const { href, children } = props;
  return href !== undefined && isClosedPage(href) ? (
    <PageLink to={href}>{children}</PageLink>
  ) : (
    <A {...props} />
  );
}
