import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { PackedCollection } from '../../analysis/published-script';
import { Checker, workerOf } from './checker';
import { Session, type SessionState } from './session';

/** The state of the check, and what a reader can do. */
export type Check = SessionState &
  Pick<Session, 'addFiles' | 'edit' | 'remove' | 'fixOne' | 'fixAll' | 'undo' | 'encode'>;

/**
 * The check of a page, for as long as it is shown.
 *
 * @param worker the worker's JavaScript
 * @param scripts the published scripts
 */
export function useCheck(worker: string, scripts: PackedCollection): Check {
  const session = useMemo(
    () => new Session(new Checker(() => workerOf(worker), scripts)),
    [worker, scripts],
  );
  useEffect(() => session.open(), [session]);
  const state = useSyncExternalStore(session.subscribe, session.get, session.get);
  const { addFiles, edit, remove, fixOne, fixAll, undo, encode } = session;
  return { ...state, addFiles, edit, remove, fixOne, fixAll, undo, encode };
}
