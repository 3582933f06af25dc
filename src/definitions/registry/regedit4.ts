import {
  segmentsOf,
  type Piece,
  type RenderedLine,
  type RenderedText,
  type Segment,
} from '../../batch/render';
import type { RegistryChange, RegistryValue } from '../schema/registry';
import { resolve, type Template, type Values } from '../schema/template';

/**
 * Writes a registry change as a REGEDIT4 file: the form that REGEDIT of Windows NT 4.0 reads. In
 * strings a backslash and a quote are written with a backslash before them.
 *
 * @returns a function of the parameter values; values of one key stand under one head, in order
 */
export function regedit4(change: RegistryChange): (values: Values) => RenderedText {
  return (values) => {
    const lines: RenderedLine[] = [line([{ text: 'REGEDIT4', role: 'keyword' }])];
    for (const head of new Set(change.values.map(headOf))) {
      lines.push(line([]), line(segmentsOf(resolve(JSON.parse(head) as Template, values), 'key')));
      for (const value of change.values.filter((candidate) => headOf(candidate) === head)) {
        lines.push(
          line([
            { text: `"${escaped(value.name)}"`, role: 'variable' },
            { text: '=', role: 'operator' },
            { text: '"', role: 'argument' },
            ...resolve(value.data, values).map(dataSegment),
            { text: '"', role: 'argument' },
          ]),
        );
      }
    }
    return { lines };
  };
}

/** The line of a key as a template in JSON: equal for values of one key, whatever the reader calls its end. */
function headOf({ key, keyEnd }: RegistryValue): string {
  const head: Template = keyEnd === undefined ? [`[${key}]`] : [`[${key}\\`, ...keyEnd, ']'];
  return JSON.stringify(head);
}

function dataSegment(piece: Piece): Segment {
  const segment: Segment = { text: escaped(piece.text), role: 'argument' };
  return piece.param === undefined ? segment : { ...segment, param: piece.param };
}

function escaped(text: string): string {
  return text.replace(/[\\"]/g, '\\$&');
}

function line(segments: readonly Segment[]): RenderedLine {
  return { segments };
}
