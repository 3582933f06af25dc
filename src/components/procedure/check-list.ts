import { createContext, useContext } from 'react';
import { useShown } from '../your-values/shown';
import { noCluster, useTicks } from './ticks';

/** What a step knows of the procedure that it stands in. */
export interface CheckList {
  /** Path of the page: the marks of two pages never meet. */
  readonly path: string;
  /** Id of a step → its number. */
  readonly numbers: ReadonlyMap<string, number>;
}

export const CheckListContext = createContext<CheckList>({ path: '', numbers: new Map() });

/** The check list around, and what is ticked in it for the reader's cluster; undefined without JavaScript. */
export function useCheckList(): CheckList & {
  readonly cluster: string;
  readonly ticks: ReadonlySet<string> | undefined;
} {
  const cluster = useCluster().id;
  return { ...useContext(CheckListContext), cluster, ticks: useTicks(cluster) };
}

/** The cluster whose values the pages show: its progress is kept apart. */
export function useCluster(): { readonly id: string; readonly name: string | undefined } {
  const shown = useShown();
  return { id: shown?.id ?? noCluster, name: shown?.name };
}

/** The name of a mark among those of all pages. */
export function fullMark(path: string, id: string): string {
  return `${path}#${id}`;
}
