import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { WineTimeout, WineWorkspace } from './wine';

let folder: string;
let before: string | undefined;
let workspace: WineWorkspace | undefined;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'failing-wine-'));
  before = process.env.PATH;
});

afterEach(() => {
  process.env.PATH = before;
  workspace?.remove();
  rmSync(folder, { recursive: true, force: true });
});

/** Makes `wine` fail as it does now and then: exit code 1, without a word. */
function failFirst(times: number): void {
  const script = [
    '#!/bin/sh',
    `failed=$(cat '${folder}/failed' 2>/dev/null || echo 0)`,
    `if [ "$failed" -lt ${times} ]; then echo $((failed + 1)) >'${folder}/failed'; exit 1; fi`,
    `PATH='${before}' exec wine "$@"`,
    '',
  ].join('\n');
  writeFileSync(path.join(folder, 'wine'), script);
  chmodSync(path.join(folder, 'wine'), 0o755);
  process.env.PATH = `${folder}:${before}`;
}

it('a run that ends before its first line is started again', async () => {
  failFirst(1);
  workspace = WineWorkspace.create([]);
  workspace.installStub('armload');
  const calls = await workspace.run('armload a b\nsentinel', {});
  expect(calls).toEqual([{ name: 'armload', argv: ['a', 'b'], environment: {} }]);
}, 240_000);

it('a run that never gets further is an error that names the exit code', async () => {
  failFirst(3);
  workspace = WineWorkspace.create([]);
  await expect(workspace.run('sentinel', {})).rejects.toThrow(
    "the sentinel was never called; Wine's cmd ended with exit code 1",
  );
}, 240_000);

it('a driver that ends by itself before the sentinel is not run twice', async () => {
  workspace = WineWorkspace.create([]);
  workspace.installStub('armload');
  const run = workspace.run('armload\necho once\nexit 3\nsentinel', {});
  const error: unknown = await run.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(WineTimeout);
  const { message, output } = error as WineTimeout;
  expect(message).toBe("the sentinel was never called; Wine's cmd ended with exit code 3");
  expect(Buffer.from(output).toString()).toBe('once\r\n');
}, 240_000);
