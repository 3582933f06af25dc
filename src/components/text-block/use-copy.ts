import { useCallback, useEffect, useState, type RefObject } from 'react';
import { copyText, selectContent } from './copy-text';

export type CopyState = 'idle' | 'copied' | 'failed';

/** How long 「コピーしました」 stays, in milliseconds. */
const shownFor = 2500;

/**
 * Copies the text content of an element.
 *
 * @param source the element; its text is taken at the moment of copying, so it is what the reader sees
 * @returns the state to show, and the action; after a failure the text is left selected
 */
export function useCopy(source: RefObject<Element | null>): [CopyState, () => Promise<void>] {
  const [state, setState] = useState<CopyState>('idle');

  useEffect(() => {
    if (state !== 'copied') return undefined;
    const timer = setTimeout(() => setState('idle'), shownFor);
    return () => clearTimeout(timer);
  }, [state]);

  const copy = useCallback(async () => {
    const element = source.current;
    if (element === null) return;
    const copied = await copyText(element.textContent);
    if (!copied) selectContent(element);
    setState(copied ? 'copied' : 'failed');
  }, [source]);

  return [state, copy];
}
