import type { ReactNode } from 'react';
import type { CommandProps } from '../../content/blocks';
import { useShown } from '../your-values/shown';
import { yourHtml } from '../your-values/your-text';

/** A command line of the definitions in running text, highlighted at build time. */
export default function Command({ html }: CommandProps): ReactNode {
  return <code dangerouslySetInnerHTML={{ __html: yourHtml(useShown(), html) }} />;
}
