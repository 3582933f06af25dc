import type { Range } from '../batch/diagnostic';
import type { Placement } from './place';

/**
 * The line of a front matter that states something.
 *
 * @param placement the whole file, front matter included
 * @param key a key of the front matter
 * @param value what stands on that line or below it; absent for the line of the key
 * @returns a place at the line's start; the first line of the file where nothing of it stands
 */
export function headPlace({ source }: Placement, key: string, value?: string): Range {
  const [head = ''] = /^---\n[\s\S]*?\n---$/m.exec(source) ?? [];
  const lines = head.split('\n');
  const keyLine = lines.findIndex((line) => line.startsWith(`${key}:`));
  const valueLine =
    value === undefined || keyLine < 0
      ? keyLine
      : lines.findIndex((line, index) => index >= keyLine && line.includes(value));
  const start = { line: Math.max(valueLine, keyLine, 0) + 1, column: 1, offset: 0 };
  return { start, end: start };
}
