import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkValue } from '../../../src/values';
import { WineWorkspace } from '../wine';
import { acceptedValues } from './accepted';
import { canary, faultsUnderWine, hasCanary, packedText, type Packed } from './pack';

/** Accepted values do nothing under Wine's cmd.exe but stand in their statements. */

const count = 10_000;
const inOneFile = 250;
const workspaces: WineWorkspace[] = [];
let first: WineWorkspace;

beforeAll(() => {
  workspaces.push(WineWorkspace.create([]), WineWorkspace.create([]));
  first = workspaces[0] as WineWorkspace;
}, 240_000);
afterAll(() => {
  for (const workspace of workspaces) workspace.remove();
});

it(`${count} accepted values, ${inOneFile} in a file`, async () => {
  const values = acceptedValues(count, 19_991_125);
  const files = Array.from({ length: count / inOneFile }, (_, index) =>
    values.slice(index * inOneFile, (index + 1) * inOneFile),
  );
  const faults: string[] = [];
  let next = 0;
  const started = Date.now();
  await Promise.all(
    workspaces.map(async (workspace) => {
      for (let index = next++; index < files.length; index = next++) {
        faults.push(...(await faultsUnderWine(workspace, files[index] ?? [])));
        if (hasCanary(workspace)) throw new Error('the canary has appeared');
      }
    }),
  );
  const different = new Set(values.map(({ statement }) => statement)).size;
  console.log(
    `${count} values (${different} different statements) in ${files.length} files, ` +
      `${((Date.now() - started) / 1000).toFixed(0)} s`,
  );
  expect(faults).toEqual([]);
}, 600_000);

/** What the gate refuses is packed in here without asking it: each must be seen. */
describe('the test can fail', () => {
  const beside = acceptedValues(20, 7);

  function amid(value: string, form = 'ARMKILL {}'): Packed[] {
    const statement = form.replace('{}', () => value);
    return [...beside.slice(0, 10), { value, statement }, ...beside.slice(10)];
  }

  it.each([
    [`x&echo x>${canary}`, 'ARMKILL {}'],
    [`x&&echo x>${canary}`, 'ARMKILL {}'],
    [`x>${canary}`, 'ARMKILL {}'],
    [`x & echo x>${canary}`, 'set ALROOT={}'],
    [`"&echo x>${canary}&"`, 'ARMBCAST /MSG "{}" /A'],
    [`x\r\necho x>${canary}`, 'rem {}'],
  ])(
    '%j in %s brings the canary forth',
    async (value, form) => {
      expect(checkValue({ type: 'watchId', default: '#' }, value).ok).toBe(false);
      const faults = await faultsUnderWine(first, amid(value, form));
      expect(hasCanary(first)).toBe(true);
      expect(faults).toContain(`the file ${canary} has come into being`);
    },
    120_000,
  );

  it.each([
    ['a caret takes the sentinel with it', 'x^'],
    ['a variable is replaced', '%PATH%'],
    ['a percent sign goes', 'a%b'],
    ['a quote goes', 'a"b'],
  ])(
    '%s',
    async (_, value) => {
      expect(checkValue({ type: 'watchId', default: '#' }, value).ok).toBe(false);
      expect(await faultsUnderWine(first, amid(value))).not.toEqual([]);
      expect(hasCanary(first)).toBe(false);
    },
    120_000,
  );

  it('passes with the neighbours alone', async () => {
    expect(await faultsUnderWine(first, beside)).toEqual([]);
  }, 120_000);
});

it('a sentinel stands behind each value', () => {
  expect(
    packedText([
      { value: 'a', statement: 'ARMKILL a' },
      { value: 'b', statement: 'set A=b' },
    ]),
  ).toBe('ARMKILL a\r\necho @@0\r\nset A=b\r\necho @@1 %A%\r\n');
});
