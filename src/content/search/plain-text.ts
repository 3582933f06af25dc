import type { Definitions } from '../../definitions/definitions';
import type { TableText } from '../../definitions/schema/table';
import { templateText } from '../look-up';

/** What stands in a cell of a table of the definitions, with the guides' own values. */
export function cellText(cell: readonly TableText[], definitions: Definitions): string {
  return cell
    .map(({ text, remark }) => {
      const value = templateText(text, definitions);
      return remark === undefined ? value : `${value} (${remark})`;
    })
    .join('');
}

/** Blanks that stand for nothing, and empty lines, taken out. */
export function tidy(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
