import {
  piecesText,
  type Piece,
  type RenderedLine,
  type RenderedText,
  type Segment,
} from '../../batch/render';
import type { RegistryChange } from '../schema/registry';
import { resolve, type Values } from '../schema/template';
import { keyPath } from './key';

/**
 * Writes a registry change as a REGEDIT4 file: the form that REGEDIT of Windows NT 4.0 reads. In
 * strings a backslash and a quote are written with a backslash before them.
 *
 * @returns a function of the parameter values; values of one key stand under one head, in order
 */
export function regedit4(change: RegistryChange): (values: Values) => RenderedText {
  return (values) => {
    const lines: RenderedLine[] = [line([{ text: 'REGEDIT4', role: 'keyword' }])];
    const entries = change.values.map((value) => ({ value, key: resolve(keyPath(value), values) }));
    const heads = new Map(entries.map(({ key }) => [piecesText(key), key]));
    for (const [path, key] of heads) {
      lines.push(line([]), line(headOf(key)));
      for (const { value } of entries.filter((entry) => piecesText(entry.key) === path)) {
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

/** `[HKEY_…\…]`: between the brackets nothing is escaped. */
function headOf(key: readonly Piece[]): Segment[] {
  const segments = key.map((piece): Segment => ({ ...piece, role: 'key' }));
  const [first, ...others] = segments;
  const last = others.pop();
  if (first === undefined) return [];
  if (last === undefined) return [{ ...first, text: `[${first.text}]` }];
  return [{ ...first, text: `[${first.text}` }, ...others, last, { text: ']', role: 'key' }];
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
