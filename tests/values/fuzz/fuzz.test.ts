import { describe, expect, it } from 'vitest';
import { definitions } from '../../../src/definitions';
import { newCluster, type Cluster } from '../../../src/values';
import { placesOf } from '../places';
import { randomFrom } from '../random';
import { fuzzScripts } from './scripts';
import { faultIn, faultOf, fuzzType } from './type';
import { differenceOf, someCluster } from './whole-scripts';

/** The fuzz run finds what it is to find, and a short one finds nothing. */

const accepted = { ok: true } as const;
const parameter = { type: 'watchId', default: '#' } as const;

describe('a verdict is at fault', () => {
  it.each(['a&b', 'a b ', 'nul', 'ソ', 'a\nb', 'D:\\', '', '%A%'])('that takes %j', (text) => {
    expect(faultOf(parameter, text, accepted)).toMatch(/^taken: /);
  });

  it.each([
    ['without a word on what is allowed', '使えません。'],
    ['with a line end in its message', '使え\nません。半角です。'],
  ])('%s', (_, message) => {
    expect(faultOf(parameter, 'a&b', { ok: false, reason: 'form', message })).toMatch(/message/);
  });

  it('that suggests what is refused', () => {
    const message = '使えません。半角です。';
    expect(
      faultOf(parameter, 'a', { ok: false, reason: 'form', message, suggestion: 'a&b' }),
    ).toMatch(/suggests "a&b"/);
  });
});

describe('a value is seen that changes more than its argument', () => {
  it.each(['a&b', 'a|b', 'a>b', 'a^', 'a\r\nb', '%A%'])('%j', (value) => {
    const places = placesOf('watchId').filter(({ line }) =>
      line.segments.every(({ role }) => role !== 'comment' && role !== 'message'),
    );
    expect(places.length).toBeGreaterThan(30);
    expect(places.filter((place) => faultIn(place, value) === undefined)).toEqual([]);
  });
});

describe('a script is seen to differ', () => {
  const file = definitions.files.get('form-server/multi/oracle/group1/stop.bat');
  if (file === undefined) throw new Error('no such script');
  const withValue = (id: string, value: string): Cluster => ({
    ...newCluster('c', 'c'),
    values: { [id]: value },
  });

  it.each([
    ['form-server/server-manager', 'svrmgr 30', 'the page’s text is not Node’s'],
    ['form-server/server-manager', 'rem', 'it parses differently'],
    ['form-server/server-manager', 'a<b', 'the page’s text is not Node’s'],
  ])('with %s = %j', (id, value, difference) => {
    expect(differenceOf(file, withValue(id, value))).toBe(difference);
  });

  it('not with a value that the gate takes', () => {
    expect(differenceOf(file, withValue('form-server/server-manager', 'svrmgr30'))).toBeUndefined();
  });
});

it('a short run finds nothing, and gives the same figures again', () => {
  const short = () => fuzzType('path', { candidates: 500, parsed: 200 }, 3);
  const { milliseconds, ...figures } = short();
  expect(milliseconds).toBeGreaterThan(0);
  expect(figures).toMatchObject({ candidates: 500, parsed: 200, faults: [] });
  expect(short()).toMatchObject(figures);
  expect(fuzzScripts(5, 3)).toMatchObject({ scripts: 5, files: 5, runs: 80, faults: [] });
});

it('clusters have values of their own', () => {
  const { values } = someCluster(randomFrom(1));
  expect(Object.keys(values).length).toBeGreaterThan(30);
});
