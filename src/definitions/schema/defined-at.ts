/** Where a definition is stated, for messages about it. */
export interface DefinedAt {
  /** Absolute path or URL as the runtime reports it. */
  readonly file: string;
  readonly line: number;
}

/**
 * Finds the place that called a `define…` function.
 *
 * @param definer the `define…` function itself; its own frame and those below are left out
 * @returns undefined where the runtime gives no usable stack (a browser bundle)
 */
// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- captureStackTrace takes any function
export function callerOf(definer: Function): DefinedAt | undefined {
  const holder: { stack?: string } = {};
  const capture = (Error as { captureStackTrace?: (target: object, above: unknown) => void })
    .captureStackTrace;
  if (capture === undefined) return undefined;
  capture(holder, definer);
  const frame = holder.stack?.split('\n').find((line) => /:\d+:\d+\)?$/.test(line));
  const match = /(?:\(|at )(?:file:\/\/)?([^()]+?):(\d+):\d+\)?$/.exec(frame ?? '');
  return match?.[1] === undefined ? undefined : { file: match[1], line: Number(match[2]) };
}
