import { describe, expect, it } from 'vitest';
import { renderedText, type RenderedText } from '../../src/batch';
import { definitions } from '../../src/definitions';
import { decodeCp932, encodeCp932 } from '../../src/encoding/cp932';
import { accepts, newCluster, overrides, renderWith, withOptions } from '../../src/values';
import { renderFile } from '../../src/values/test-support';
import { findingsWith, lintedFiles } from './lint';
import { placesOf } from './places';
import { randomFrom } from './random';
import { acceptedValue, batchFiles, differenceWith, parametersOf } from './scripts';
import { structureOf } from './structure';

/** What the fuzz run (fuzz.ts) looks with sees damage; and each script takes a cluster's values on every way. */

describe('a value is seen that changes more than its argument', () => {
  it.each(['a&b', 'a|b', 'a>b', 'a^', 'a\r\nb', '%A%'])('%j', (value) => {
    const places = placesOf('watchId').filter(({ line }) =>
      line.segments.every(({ role }) => role !== 'comment' && role !== 'message'),
    );
    expect(places.length).toBeGreaterThan(30);
    const unseen = places.filter(
      ({ textWith, structureWith, language }) =>
        structureOf(textWith(value), language) === structureWith(value),
    );
    expect(unseen).toEqual([]);
  });
});

it.each([
  ['svrmgr30', undefined],
  ['rem', 'structure'],
  ['a b', 'structure'],
])('the name %j of a program makes a difference in the script: %s', (value, difference) => {
  const file = batchFiles.find(({ id }) => id === 'form-server/multi/oracle/group1/stop.bat');
  if (file === undefined) throw new Error('no such script');
  const random = randomFrom(1);
  const values = new Map(
    parametersOf(file).map((id): [string, string] => [
      id,
      id === 'form-server/server-manager'
        ? value
        : acceptedValue(definitions.parameters.get(id)?.type ?? 'name', random),
    ]),
  );
  expect(differenceWith(file, values)).toBe(difference);
});

describe.each([false, true])('with log entries: %s', (armlog) => {
  it.each([...definitions.files.values()].map((file) => [file.id, file] as const))(
    '%s is the same made in Node, made on a page, and read back from CP932',
    (id, file) => {
      const random = randomFrom(id.length);
      const values = Object.fromEntries(
        [...definitions.parameters.values()]
          // Some are left to the guides: paths then follow their drives.
          .filter(() => !random.once(4))
          .map((parameter) => [parameter.id, acceptedValue(parameter.type, random)]),
      );
      const cluster = withOptions({ ...newCluster('c', 'c'), values }, { armlog });
      const made = textOf(renderFile(file, cluster));
      const published = file.render(definitions.defaults, armlog ? { armlog } : {});
      const own = overrides(cluster, definitions.parameters);
      expect(textOf(renderWith(published, own, file.language))).toBe(made);
      expect(decodeCp932(encodeCp932(made, id))).toBe(made);
    },
  );
});

function textOf(rendered: RenderedText): string {
  return renderedText(rendered, '\r\n');
}

describe('values that are taken bring no new finding of the linter', () => {
  /** Ends of words whose last byte in CP932 is a backslash; they stand before a quote. */
  const risky = ['予定表', 'ソ', '機能', '予定', '構'];
  const random = randomFrom(19_991_125);

  it.each(lintedFiles.map((file) => [file.id, file] as const))('into %s', (_, file) => {
    const own = new Map(
      [...definitions.parameters.values()].map((parameter): [string, string] => {
        const { id, type } = parameter;
        const words = risky.find((each) => type === 'message' && accepts(parameter, each));
        return [id, words ?? acceptedValue(type, random)];
      }),
    );
    const options = random.once(2) ? { armlog: true } : {};
    const before = findingsWith(file, new Map(), options);
    expect(findingsWith(file, own, options).filter((found) => !before.includes(found))).toEqual([]);
  });
});
