import type { ScriptRole } from '../../batch/linter';
import type { OwnFile, OwnFiles } from './worker/protocol';

/**
 * Which of the two scripts a file is: by its name; else by its commands; else the one that is missing.
 *
 * @param taken files that are there already
 */
export function roleFor(
  { name, text }: Pick<OwnFile, 'name' | 'text'>,
  taken: OwnFiles,
): ScriptRole {
  const named = /(?:^|[\\/])(start|stop)[^\\/]*$/i.exec(name)?.[1];
  if (named !== undefined) return named.toLowerCase() === 'start' ? 'start' : 'stop';
  const loads = /^\s*ARMLOAD(\.EXE)?\s/im.test(text);
  const kills = /^\s*ARMKILL(\.EXE)?\s/im.test(text);
  if (loads !== kills) return loads ? 'start' : 'stop';
  return taken.start === undefined ? 'start' : 'stop';
}
