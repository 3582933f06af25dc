import { useEffect, useState } from 'react';
import type { Result } from './results';
import type { SearchData } from './search-data';

/** The texts of records by their ids; a shard that cannot be loaded leaves its records without one. */
export interface Texts {
  readonly of: (id: number) => string | undefined;
  /** Whether every text that can be had is there. */
  readonly isComplete: boolean;
}

/** Loads the texts of the results that are shown. */
export function useTexts(data: SearchData | undefined, results: readonly Result[]): Texts {
  const [shards, setShards] = useState<ReadonlyMap<string, ReadonlyMap<number, string>>>(new Map());
  const wanted = [...new Set(results.map(({ record }) => record.shard))];
  const missing = wanted.filter((shard) => !shards.has(shard)).join(' ');
  useEffect(() => {
    if (data === undefined || missing === '') return undefined;
    let isCurrent = true;
    for (const shard of missing.split(' ')) {
      const none: ReadonlyMap<number, string> = new Map();
      data
        .texts(shard)
        .catch(() => none)
        .then((texts) => {
          if (isCurrent) setShards((known) => new Map([...known, [shard, texts]]));
        })
        .catch(() => undefined);
    }
    return () => {
      isCurrent = false;
    };
  }, [data, missing]);
  const shardOf = new Map(results.map(({ id, record }) => [id, record.shard]));
  return {
    of: (id) => shards.get(shardOf.get(id) ?? '')?.get(id),
    isComplete: missing === '',
  };
}
