import type { Range } from '../diagnostic';
import { pairStates } from './pair-states';
import { lineRange, type ScriptPair, type ScriptRole, type StateRun } from './script';

/** A watch of one script that the other one leaves out. */
export interface UnmatchedWatch {
  readonly role: ScriptRole;
  /** The line of the command. */
  readonly range: Range;
  /** The watch id as it is written, and the first state in which it stands alone. */
  readonly what: string;
}

/**
 * Finds the watches that a start script loads and the stop script does not kill in the same state, or that
 * a stop script kills and the start script does not load. The case of a watch id does not matter.
 *
 * @param role the script whose watches are looked for in the other one
 * @returns one for each line
 */
export function unmatchedWatches(pair: ScriptPair, role: ScriptRole): readonly UnmatchedWatch[] {
  const other = role === 'start' ? 'stop' : 'start';
  const lines = new Map<number, string>();
  for (const state of pairStates(pair)) {
    const known = new Set(watchesIn(state, other).map(({ watchId }) => watchId.toLowerCase()));
    for (const { watchId, line } of watchesIn(state, role)) {
      if (known.has(watchId.toLowerCase()) || lines.has(line)) continue;
      lines.set(line, `${watchId} (${state[role].name})`);
    }
  }
  return [...lines].map(([line, what]) => ({ role, range: lineRange(pair[role], line), what }));
}

/** The watches that a start script loads, or that a stop script kills. */
function watchesIn(
  state: Readonly<Record<ScriptRole, StateRun>>,
  role: ScriptRole,
): readonly { readonly watchId: string; readonly line: number }[] {
  const kind = role === 'start' ? 'load' : 'kill';
  return state[role].actions.flatMap(({ action, entry }) =>
    action.kind === kind ? [{ watchId: action.watchId, line: entry.line }] : [],
  );
}

/**
 * An example of the rules on watches: a pair of scripts with these commands.
 *
 * @param start the commands of the start script
 * @param stop the commands of the stop script
 */
export function watchExample(
  start: readonly string[],
  stop: readonly string[],
): Readonly<Record<ScriptRole, string>> {
  return { start: script(start), stop: script(stop) };
}

/** The commands of the examples that belong together. */
export const loadStarOffice = 'ARMLOAD StarOffice /S /M "StarOffice Server"';
export const killStarOffice = 'ARMKILL StarOffice';
/** What both rules call good: the stop script kills what the start script loads. */
export const matchedWatches = watchExample([loadStarOffice], [killStarOffice]);

function script(commands: readonly string[]): string {
  return `IF "%ARMS_EVENT%" == "START" GOTO NORMAL
IF "%ARMS_EVENT%" == "FAILOVER" GOTO NORMAL
GOTO EXIT
:NORMAL
${commands.join('\n')}
:EXIT
exit
`;
}
