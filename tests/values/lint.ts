import { renderedText } from '../../src/batch';
import { lintPair, lintScript, readScript, type Script } from '../../src/batch/linter';
import { definitions } from '../../src/definitions';
import type { RenderingOptions } from '../../src/definitions/schema/file';
import { canEncode, trailByte } from '../../src/encoding/characters';
import { batchFiles } from './scripts';

type BatchFile = (typeof batchFiles)[number];

/** Batch files that are linted by themselves, and start scripts, which bring their stop script along. */
export const lintedFiles = batchFiles.filter((file) => file.role !== 'stop' || !startOf(file));

/**
 * What the linter says of a script with these values, and of the stop script beside it, as the bytes of CP932.
 *
 * @param values by id; the guides' stand for those that are absent
 * @returns one text for each finding, the same wherever the same line has the same fault
 */
export function findingsWith(
  file: BatchFile,
  values: ReadonlyMap<string, string>,
  options: RenderingOptions = {},
): string[] {
  const start = scriptOf(file, values, options);
  const stopFile = stopOf(file);
  const found =
    stopFile === undefined
      ? lintScript(start)
      : lintPair({ start, stop: scriptOf(stopFile, values, options) });
  return found.map((each) => `${each.file}:${each.range.start.line} ${each.ruleId}`).sort();
}

function scriptOf(
  file: BatchFile,
  values: ReadonlyMap<string, string>,
  options: RenderingOptions,
): Script {
  const rendered = file.render(new Map([...definitions.defaults, ...values]), options);
  return readScript(renderedText(rendered, '\r\n'), {
    file: file.id,
    facts: { encoding: 'cp932', byteOrderMark: false, canEncode, trailByte },
  });
}

function startOf({ id }: BatchFile): BatchFile | undefined {
  return batchFiles.find((other) => other.id === id.replace(/stop\.bat$/, 'start.bat'));
}

function stopOf({ id, role }: BatchFile): BatchFile | undefined {
  return role === 'start'
    ? batchFiles.find((other) => other.id === id.replace(/start\.bat$/, 'stop.bat'))
    : undefined;
}
