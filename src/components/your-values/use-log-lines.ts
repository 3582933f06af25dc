import { useEffect, useState } from 'react';
import type { TextBlockProps } from '../../content/blocks';

/**
 * The lines of a block, with log entries between them where the reader's cluster has these; what puts them in
 * is loaded then.
 */
export function useLogLines(
  { html, path, firstLine }: Pick<TextBlockProps, 'html' | 'path' | 'firstLine'>,
  isWanted: boolean,
): string {
  const [logged, setLogged] = useState<{ readonly of: string; readonly html: string }>();
  useEffect(() => {
    if (!isWanted || path === undefined || !path.endsWith('.bat')) return undefined;
    let isHere = true;
    import('./log-lines').then(
      ({ withLogLines }) => {
        const found = withLogLines({ html, path, firstLine });
        if (isHere && found !== undefined) setLogged({ of: html, html: found });
      },
      // Without a network the block stays as it is; its legend then says nothing of entries.
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, [html, path, firstLine, isWanted]);
  return isWanted && logged?.of === html ? logged.html : html;
}
