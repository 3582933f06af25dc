import { useCallback, useEffect, useRef, useState } from 'react';
import { copyText } from '../text-block/copy-text';
import type { CopyState } from '../text-block/use-copy';

/** How long the outcome stays, in milliseconds. */
const shownFor = 4000;

/**
 * Copies a text of the site.
 *
 * @param url of the text, of this origin
 * @returns the state to show; what fetches the text ahead, so that the click finds it (some browsers let
 *   a page copy only right at a click); and what copies it
 */
export function useCopyPage(url: string): {
  readonly state: CopyState;
  readonly prepare: () => void;
  readonly copy: () => Promise<void>;
} {
  const [state, setState] = useState<CopyState>('idle');
  const fetched = useRef<{ readonly url: string; readonly text: Promise<string | undefined> }>(
    null,
  );

  useEffect(() => {
    if (state === 'idle') return undefined;
    const timer = setTimeout(() => setState('idle'), shownFor);
    return () => clearTimeout(timer);
  }, [state]);

  const fetchOnce = useCallback((): Promise<string | undefined> => {
    if (fetched.current?.url !== url) fetched.current = { url, text: fetchText(url) };
    return fetched.current.text;
  }, [url]);

  const copy = useCallback(async () => {
    let text = await fetchOnce();
    if (text === undefined) {
      // What was fetched ahead in vain may be there by now.
      fetched.current = null;
      text = await fetchOnce();
    }
    if (text === undefined) fetched.current = null;
    setState(text !== undefined && (await copyText(text)) ? 'copied' : 'failed');
  }, [fetchOnce]);

  return { state, prepare: () => void fetchOnce(), copy };
}

/** @returns undefined when the text does not come */
async function fetchText(url: string): Promise<string | undefined> {
  try {
    const response = await fetch(url);
    return response.ok ? await response.text() : undefined;
  } catch {
    return undefined;
  }
}
