import { segmentsOf, type RenderedText } from '../../batch/render';
import { resolve, type Template, type Values } from '../schema/template';

/** One line of a text; `inserted` marks what the guide adds to a file that exists already. */
export interface PlainLine {
  readonly text: Template;
  readonly inserted?: boolean;
}

/** Writes a text line by line, as it stands. */
export function plainText(lines: readonly PlainLine[]): (values: Values) => RenderedText {
  return (values) => ({
    lines: lines.map(({ text, inserted }) => ({
      segments: segmentsOf(resolve(text, values), 'plain').map((segment) =>
        inserted === true ? { ...segment, inserted } : segment,
      ),
    })),
  });
}
