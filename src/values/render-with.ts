import type { RenderedLine, RenderedText, Segment } from '../batch/render';
import type { FileDefinition } from '../definitions/schema/file';
import type { Cluster } from './cluster';
import type { ParameterSet } from './parameters';
import { allValues, type Overrides } from './resolve';

/**
 * A text with the values of a cluster in the places of its parameters. Values have passed the gate, so that
 * nothing around them changes: no quotes come or go. A cluster that changes nothing gives the published text.
 *
 * @param rendered the text as the definitions render it, with the guides' values
 * @param own what the cluster changes
 * @param language as the definition has it; in `reg` files a backslash is written twice
 */
export function renderWith(rendered: RenderedText, own: Overrides, language: string): RenderedText {
  return {
    ...rendered,
    lines: rendered.lines.map((line) => ({
      ...line,
      segments: segmentsWith(line.segments, own, language),
    })),
  };
}

/** The same for segments, e.g. those of a command line. */
export function segmentsWith(
  segments: readonly Segment[],
  own: Overrides,
  language: string,
): Segment[] {
  return segments.map((segment) => {
    const value = segment.param === undefined ? undefined : own(segment.param);
    return value === undefined ? segment : { ...segment, text: valueText(value, language) };
  });
}

/** A value as it is written in a language: what a `data-param` element of a block of that language shows. */
export function valueText(value: string, language: string): string {
  return language === 'reg' ? value.replaceAll('\\', '\\\\') : value;
}

/**
 * A file of the definitions with the values and choices of a cluster, as its downloads are made in Node.
 * ARMLOG: the failover scripts have log entries when the cluster has; other files have nothing to choose.
 *
 * @throws {RangeError} when a value cannot stand in a batch file, which none that passed the gate does
 */
export function renderFile(
  file: Pick<FileDefinition, 'render'>,
  cluster: Cluster,
  parameters: ParameterSet,
): RenderedText {
  const { armlog } = cluster.options;
  return file.render(allValues(cluster, parameters), armlog ? { armlog } : {});
}

/**
 * A script rendered with log entries (chapter 8), without them: the same as the script rendered without.
 * The entries are steps of their own; the definitions put them in, here they are only left out.
 */
export function withoutLog(rendered: RenderedText): RenderedText {
  return { ...rendered, lines: rendered.lines.filter((line) => !isLogLine(line)) };
}

/** Whether a line is a log entry that the rule of chapter 8 adds. */
export function isLogLine({ segments }: RenderedLine): boolean {
  return segments.some(
    ({ step }) => step !== undefined && /\/log-[a-z0-9-]+-(start|end)$/.test(step),
  );
}
