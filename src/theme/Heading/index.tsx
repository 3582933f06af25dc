import type { ReactNode } from 'react';
import OriginalHeading from '@theme-original/Heading';
import type { Props } from '@theme/Heading';
import { pageTop } from '../../content/search/record';

/** The title of a page has an anchor, too: a hit of the search on what stands below it leads there. */
export default function Heading(props: Props): ReactNode {
  if (props.as !== 'h1') return <OriginalHeading {...props} />;
  const { as: _as, ...title } = props;
  return <h1 {...title} id={pageTop} />;
}
