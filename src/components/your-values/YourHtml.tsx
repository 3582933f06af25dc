import type { ReactNode } from 'react';
import { useShown } from './shown';
import { yourHtml } from './your-text';

/** Prose that the build has made HTML of, with the reader's values in it. */
export default function YourHtml({
  html,
  className,
}: {
  readonly html: string;
  readonly className?: string | undefined;
}): ReactNode {
  return (
    <div className={className} dangerouslySetInnerHTML={{ __html: yourHtml(useShown(), html) }} />
  );
}
