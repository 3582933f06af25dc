import { type Piece, type RenderedLine, type RenderedText, type Segment } from '../../batch/render';
import type { RegistryChange } from '../schema/registry';
import { resolve, type Values } from '../schema/template';

/**
 * Writes a registry change as a REGEDIT4 file: the form that REGEDIT of Windows NT 4.0 reads. In
 * strings a backslash and a quote are written with a backslash before them.
 *
 * @returns a function of the parameter values; values of one key stand under one head, in order
 */
export function regedit4(change: RegistryChange): (values: Values) => RenderedText {
  return (values) => {
    const lines: RenderedLine[] = [line([{ text: 'REGEDIT4', role: 'keyword' }])];
    for (const key of new Set(change.values.map((value) => value.key))) {
      lines.push(line([]), line([{ text: `[${key}]`, role: 'key' }]));
      for (const value of change.values.filter((candidate) => candidate.key === key)) {
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
