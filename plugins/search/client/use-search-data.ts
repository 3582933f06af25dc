import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { useCallback, useEffect, useState } from 'react';
import { loadSearchData, type SearchData } from './search-data';

export interface SearchDataState {
  readonly data: SearchData | undefined;
  readonly isFailed: boolean;
  readonly retry: () => void;
}

/**
 * Loads the index.
 *
 * @param isWanted nothing is loaded before
 */
export function useSearchData(isWanted: boolean): SearchDataState {
  const { baseUrl } = useDocusaurusContext().siteConfig;
  const [data, setData] = useState<SearchData>();
  const [isFailed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!isWanted) return undefined;
    let isCurrent = true;
    loadSearchData(baseUrl).then(
      (loaded) => {
        if (isCurrent) setData(loaded);
      },
      () => {
        if (isCurrent) setFailed(true);
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [isWanted, baseUrl, attempt]);
  const retry = useCallback(() => {
    setFailed(false);
    setAttempt((count) => count + 1);
  }, []);
  return { data, isFailed, retry };
}
