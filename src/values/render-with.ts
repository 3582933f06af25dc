import type { RenderedLine, RenderedText, Segment } from '../batch/render';
import type { Overrides } from './resolve';

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

function segmentsWith(segments: readonly Segment[], own: Overrides, language: string): Segment[] {
  return segments.map((segment) => {
    const value = segment.param === undefined ? undefined : own(segment.param);
    return value === undefined ? segment : { ...segment, text: valueText(value, language) };
  });
}

/** A value as it is written in a language: what a `data-param` element of a block of that language shows. */
export function valueText(value: string, language: string): string {
  return language === 'reg' ? value.replaceAll('\\', '\\\\') : value;
}

/** Whether a line is a log entry that the rule of chapter 8 adds. */
export function isLogLine({ segments }: RenderedLine): boolean {
  return segments.some(
    ({ step }) => step !== undefined && /\/log-[a-z0-9-]+-(start|end)$/.test(step),
  );
}
