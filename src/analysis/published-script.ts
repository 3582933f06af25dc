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
  /** For each of the 16 states, in their order, the lines of the commands that run, in the order of the run. */
  readonly runs: readonly (readonly number[])[];
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
  readonly scripts: readonly (Omit<PublishedScript, 'rendered' | 'runs'> & {
    readonly lines: readonly PackedLine[];
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
    scripts: scripts.map(({ rendered, runs, ...head }) => {
      const keys = runs.map((lines) => lines.join(','));
      const different = [...new Set(keys)];
      return {
        ...head,
        lines: rendered.lines.map(packLine),
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
    scripts: scripts.map(({ lines, routes, routeOf, ...head }) => ({
      ...head,
      rendered: { lines: lines.map(unpackLine) },
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
