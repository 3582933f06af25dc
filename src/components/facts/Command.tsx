import type { ReactNode } from 'react';
import type { CommandProps } from '../../content/blocks';

/** A command line of the definitions in running text, highlighted at build time. */
export default function Command({ html }: CommandProps): ReactNode {
  return <code dangerouslySetInnerHTML={{ __html: html }} />;
}
