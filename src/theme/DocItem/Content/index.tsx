import type { ReactNode } from 'react';
import clsx from 'clsx';
import { ThemeClassNames } from '@docusaurus/theme-common';
import { useDoc } from '@docusaurus/plugin-content-docs/client';
import Heading from '@theme/Heading';
import MDXContent from '@theme/MDXContent';
import type { Props } from '@theme/DocItem/Content';
import PageActions from '../../../components/page/PageActions';

/** A guide page: its title, which is that of the front matter, what to do with the page, and its text. */
export default function DocItemContent({ children }: Props): ReactNode {
  const { metadata } = useDoc();
  return (
    <div className={clsx(ThemeClassNames.docs.docMarkdown, 'markdown')}>
      <header>
        <Heading as="h1">{metadata.title}</Heading>
      </header>
      <PageActions permalink={metadata.permalink} />
      <MDXContent>{children}</MDXContent>
    </div>
  );
}
