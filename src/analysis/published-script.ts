import type { RenderedLine, RenderedText, Segment, SegmentRole } from '../batch';

/**
 * The published scripts as the tools in the browser take them: text with its provenance, and what each
 * cluster state runs. One collection holds them all, so that a tool which is loaded needs no network.
 */

export interface PublishedScript {
  /** Below `/scripts/`, e.g. `server/single/start.bat`. */
  readonly path: string;
  readonly product: string;
  readonly productName: string;
  readonly variant: string;
  readonly role: 'start' | 'stop';
  readonly standby: 'single' | 'multi';
  readonly database: 'sqlserver' | 'oracle' | null;
  readonly group: string | null;
  readonly rendered: RenderedText;
  /** The log entries of chapter 8 that it has when a cluster wants them. */
  readonly log: readonly LogEntry[];
  /** For each of the 16 states, in their order, the lines of the commands that run, in the order of the run. */
  readonly runs: readonly (readonly number[])[];
}

/** A line that stands in a script with log entries only. */
export interface LogEntry {
  /** Its index among the lines of the script with all entries. */
  readonly at: number;
  readonly line: RenderedLine;
}

export interface ScriptCollection {
  readonly scripts: readonly PublishedScript[];
  /** Parameter id → what readers call it. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** A line as JSON: region, step, whether inserted, then its segments. */
type PackedLine = readonly [
  region: string,
  step: string,
  inserted: 0 | 1,
  ...segments: (readonly [text: string, role: SegmentRole, param?: string])[],
];

/** A collection as JSON; equal runs of states stand once. */
export interface PackedCollection {
  readonly scripts: readonly (Omit<PublishedScript, 'rendered' | 'log' | 'runs'> & {
    readonly lines: readonly PackedLine[];
    readonly log: readonly (readonly [at: number, line: PackedLine])[];
    readonly routes: readonly (readonly number[])[];
    /** For each state the index of its route. */
    readonly routeOf: readonly number[];
  })[];
  readonly parameters: ScriptCollection['parameters'];
}

/**
 * Writes a collection as JSON: step and insertion once a line, since every segment of a line has the same.
 */
export function packCollection({ scripts, parameters }: ScriptCollection): PackedCollection {
  return {
    parameters,
    scripts: scripts.map(({ rendered, log, runs, ...head }) => {
      const keys = runs.map((lines) => lines.join(','));
      const different = [...new Set(keys)];
      return {
        ...head,
        lines: rendered.lines.map(packLine),
        log: log.map(({ at, line }) => [at, packLine(line)] as const),
        routes: different.map((key) => runs[keys.indexOf(key)] ?? []),
        routeOf: keys.map((key) => different.indexOf(key)),
      };
    }),
  };
}

/** Reads what {@link packCollection} wrote. */
export function unpackCollection({ scripts, parameters }: PackedCollection): ScriptCollection {
  return {
    parameters,
    scripts: scripts.map(({ lines, log, routes, routeOf, ...head }) => ({
      ...head,
      rendered: { lines: lines.map(unpackLine) },
      log: log.map(([at, line]) => ({ at, line: unpackLine(line) })),
      runs: routeOf.map((route) => routes[route] ?? []),
    })),
  };
}

function packLine({ segments, region = '' }: RenderedLine): PackedLine {
  const [first] = segments;
  return [
    region,
    first?.step ?? '',
    first?.inserted === true ? 1 : 0,
    ...segments.map(({ text, role, param }): readonly [string, SegmentRole, string?] =>
      param === undefined ? [text, role] : [text, role, param],
    ),
  ];
}

function unpackLine([region, step, inserted, ...segments]: PackedLine): RenderedLine {
  return {
    segments: segments.map(([text, role, param]): Segment => ({
      text,
      role,
      ...(param !== undefined && { param }),
      ...(step !== '' && { step }),
      ...(inserted === 1 && { inserted: true }),
    })),
    ...(region !== '' && { region }),
  };
}

/**
 * A text with other values in the places of parameters. What the reader may enter is decided elsewhere:
 * values come checked.
 *
 * @param values parameter id → value; a parameter without one keeps the guide's
 */
export function withValues(
  rendered: RenderedText,
  values: ReadonlyMap<string, string>,
): RenderedText {
  return {
    lines: rendered.lines.map((line) => ({
      ...line,
      segments: line.segments.map((segment) => {
        const value = segment.param === undefined ? undefined : values.get(segment.param);
        return value === undefined ? segment : { ...segment, text: value };
      }),
    })),
  };
}

/**
 * A script with its log entries, as chapter 8 wants them.
 *
 * @param log in the order of the lines
 */
export function withLog(rendered: RenderedText, log: readonly LogEntry[]): RenderedText {
  const lines = [...rendered.lines];
  for (const { at, line } of log) lines.splice(at, 0, line);
  return { lines };
}
