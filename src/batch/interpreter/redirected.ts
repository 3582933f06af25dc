import type { Redirection } from '../ast';
import { withoutQuotes } from './arguments';
import type { Flow, Machine } from './machine';
import type { ActiveRedirection } from './world';

/**
 * Opens the files of a statement's redirections and runs it with them.
 *
 * Where a file cannot be opened the statement is left out. ERRORLEVEL keeps its value, but `||` sees a
 * failure and sets it to 1 (Wine's tests of cmd.exe, whose results were recorded under Windows).
 *
 * @param body runs the statement
 */
export function redirected(
  machine: Machine,
  redirections: readonly Redirection[],
  body: () => Flow,
): Flow {
  if (redirections.length === 0) return body();
  const outer = machine.redirections;
  const own = activeRedirections(redirections);
  const opens = own.every(
    (redirection) =>
      redirection.operator.endsWith('&') || machine.world.open?.(redirection) !== false,
  );
  if (!opens) return { kind: 'next', success: false, code: 1 };
  machine.redirections = [...outer, ...own];
  const flow = body();
  machine.redirections = outer;
  return flow;
}

/** In their order; of several for one handle cmd.exe takes the last, and does not open the others. */
function activeRedirections(redirections: readonly Redirection[]): ActiveRedirection[] {
  return redirections
    .filter(({ handle }, index) =>
      redirections.slice(index + 1).every((later) => later.handle !== handle),
    )
    .map(({ handle, operator, target }) => ({
      handle,
      operator,
      target: withoutQuotes(target.text),
    }));
}
