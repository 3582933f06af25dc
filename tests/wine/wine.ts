/**
 * Wine's cmd.exe as a judge of batch files: an independent implementation, not Microsoft's.
 *
 *   workspace (prefix, drives, locale) → stubs for the external commands → driver.bat → calls
 *
 * What was measured and shapes this code (Debian's Wine 8.0):
 * - Wine's cmd reads a batch file in the code page of the Unix locale: CP932 bytes run unchanged under
 *   `LC_CTYPE=ja_JP.UTF-8`. Where that locale is missing, `localedef` compiles it in a second.
 * - A `#!/bin/sh` file with its run bit and the ending `.EXE` is started like a program, but Wine's cmd does
 *   not wait for it, and its exit code never arrives. So each call is a file of its own, named by the
 *   process id, and the ids give the order.
 * - `start.bat` after `cmd /c` is taken for the command START: scripts are named with `.\` before them.
 */

import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** What a stub was called with. */
export interface StubCall {
  /** Name by which the stub was installed, in lower case: `armload`, `y:\starspl2\sfoscmd`. */
  readonly name: string;
  readonly argv: readonly string[];
  /** The watched variables that are set. */
  readonly environment: Readonly<Record<string, string>>;
}

/** Why a run gave no calls. */
export class WineTimeout extends Error {}

/** Drives of the workspace itself; scripts use neither. */
const workDrive = 'r:';
const stubDrive = 's:';

/**
 * Wine's version.
 *
 * @returns e.g. `8.0`
 * @throws Error in three parts when Wine is missing
 */
export function wineVersion(): string {
  const found = spawnSync('wine', ['--version'], { encoding: 'utf8' });
  const version = /wine-(\S+)/.exec(found.stdout ?? '')?.[1];
  if (version === undefined) {
    throw new Error(
      'Wine is not installed\n  where: wine --version\n  hint: on Debian: apt-get install --no-install-recommends wine64 wine',
    );
  }
  return version;
}

/** A Wine prefix of its own with drives, stubs and a Japanese locale. One run at a time. */
export class WineWorkspace {
  private constructor(
    private readonly root: string,
    private readonly environment: NodeJS.ProcessEnv,
    private readonly watched: readonly string[],
  ) {}

  /**
   * Makes a workspace; takes 5 to 20 seconds.
   *
   * @param watched names of variables that each call records
   * @throws Error when Wine or the locale cannot be had
   */
  static create(watched: readonly string[]): WineWorkspace {
    const root = mkdtempSync(path.join(tmpdir(), 'wine-'));
    for (const folder of ['work', 'stubs', 'calls', 'drives', 'locale']) {
      mkdirSync(path.join(root, folder));
    }
    const environment: NodeJS.ProcessEnv = {
      HOME: root,
      PATH: process.env.PATH,
      WINEPREFIX: path.join(root, 'prefix'),
      WINEARCH: 'win64',
      WINEDEBUG: '-all',
      LC_CTYPE: 'ja_JP.UTF-8',
      LC_MESSAGES: 'C',
      CALLS: path.join(root, 'calls'),
      ...japaneseLocale(path.join(root, 'locale')),
    };
    execFileSync('wineboot', ['-i'], { env: environment, stdio: 'ignore' });
    execFileSync('wineserver', ['-w'], { env: environment, stdio: 'ignore' });
    const workspace = new WineWorkspace(root, environment, watched);
    workspace.mapDrive(workDrive, path.join(root, 'work'));
    workspace.mapDrive(stubDrive, path.join(root, 'stubs'));
    // Wine shows the whole file system as z:, which scripts use for a partition.
    workspace.mapDrive('z:', workspace.driveFolder('z:'));
    return workspace;
  }

  /**
   * Puts a stub where a command word finds it: a bare name on the search path, a full path on its drive.
   * The same stub may be asked for again.
   */
  installStub(word: string): void {
    const name = word.toLowerCase().replace(/\.exe$/, '');
    const drive = /^([a-z]:)\\(.+)$/.exec(name);
    const [, letter, rest] = drive ?? [];
    const target =
      letter === undefined || rest === undefined
        ? path.join(this.root, 'stubs', `${name}.exe`)
        : path.join(this.driveFolder(letter), ...`${rest}.exe`.split('\\'));
    if (existsSync(target)) return;
    if (letter !== undefined && !existsSync(this.dosDevice(letter))) {
      this.mapDrive(letter, this.driveFolder(letter));
    }
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, this.stub(name));
    chmodSync(target, 0o755);
  }

  /**
   * Runs a driver with files beside it. Its last command must call the stub `sentinel`.
   *
   * @param driver text of the driver, ASCII, any line ends; the search path is that of the stubs
   * @param files contents by name, as they are to be run
   * @param seconds how long it may take
   * @returns all calls in order, without that of the sentinel
   * @throws {WineTimeout} when it takes longer
   */
  async run(
    driver: string,
    files: Readonly<Record<string, Uint8Array>>,
    seconds = 60,
  ): Promise<readonly StubCall[]> {
    const work = path.join(this.root, 'work');
    const calls = path.join(this.root, 'calls');
    for (const folder of [work, calls]) {
      for (const name of readdirSync(folder)) rmSync(path.join(folder, name), { recursive: true });
    }
    this.installStub('sentinel');
    const lines = ['@echo off', `set PATH=${stubDrive}\\`, ...driver.split(/\r?\n/)];
    writeFileSync(path.join(work, 'driver.bat'), lines.join('\r\n'));
    for (const [name, content] of Object.entries(files))
      writeFileSync(path.join(work, name), content);

    const deadline = Date.now() + seconds * 1000;
    const child = spawn('wine', ['cmd', '/c', `${workDrive}\\driver.bat`], {
      cwd: work,
      env: this.environment,
      stdio: 'ignore',
    });
    const ended = new Promise<void>((resolve, reject) => {
      child.once('close', () => resolve());
      child.once('error', reject);
    });
    if (!(await within(ended, deadline))) {
      this.kill();
      throw new WineTimeout(`Wine's cmd has not ended after ${seconds} seconds`);
    }
    return this.collect(calls, deadline);
  }

  /** Ends everything that runs in the prefix. */
  kill(): void {
    spawnSync('wineserver', ['-k'], { env: this.environment });
    spawnSync('wineserver', ['-w'], { env: this.environment });
  }

  /** Removes the workspace. */
  remove(): void {
    this.kill();
    rmSync(this.root, { recursive: true, force: true });
  }

  /** Stubs may still start after cmd has ended: the sentinel's call comes last, and tells that all are there. */
  private async collect(folder: string, deadline: number): Promise<readonly StubCall[]> {
    let before = -1;
    for (;;) {
      const names = readdirSync(folder).filter((name) => /^\d+$/.test(name));
      const all = readdirSync(folder).length;
      const calls = inOrder(names).map((name) => readCall(path.join(folder, name)));
      // Files that are still being written have another name.
      if (all === names.length && all === before && calls.at(-1)?.name === 'sentinel') {
        return calls.slice(0, -1);
      }
      if (Date.now() > deadline) {
        this.kill();
        throw new WineTimeout('the sentinel was never called');
      }
      before = all;
      await sleep(50);
    }
  }

  private stub(name: string): string {
    const variables = this.watched.map((variable) => `'${variable}=' "$${variable}"`);
    return [
      '#!/bin/sh',
      'to=$CALLS/$$',
      `{ printf '%s\\0' '${name}' "$#" "$@"${variables.length === 0 ? '' : ` ${variables.join(' ')}`}; } >"$to.part"`,
      'mv "$to.part" "$to"',
      '',
    ].join('\n');
  }

  private driveFolder(letter: string): string {
    return letter === 'c:'
      ? path.join(this.root, 'prefix', 'drive_c')
      : path.join(this.root, 'drives', letter.slice(0, 1));
  }

  private dosDevice(letter: string): string {
    return path.join(this.root, 'prefix', 'dosdevices', letter);
  }

  private mapDrive(letter: string, folder: string): void {
    mkdirSync(folder, { recursive: true });
    rmSync(this.dosDevice(letter), { force: true });
    symlinkSync(folder, this.dosDevice(letter));
  }
}

async function within(ended: Promise<void>, deadline: number): Promise<boolean> {
  const timer = new AbortController();
  const result = await Promise.race([
    ended.then(() => true),
    sleep(Math.max(0, deadline - Date.now()), false, { signal: timer.signal }).catch(() => false),
  ]);
  timer.abort();
  return result;
}

/** Process ids in the order of their starts, also when the kernel began again at the lowest id. */
function inOrder(names: readonly string[]): string[] {
  const limit = Number(readFileSync('/proc/sys/kernel/pid_max', 'utf8'));
  const ids = names.map(Number).sort((a, b) => a - b);
  const widest = ids
    .map((id, index) => ({ index, gap: (ids[(index + 1) % ids.length] ?? id) - id }))
    .map(({ index, gap }) => ({ index, gap: gap < 0 ? gap + limit : gap }))
    .reduce((best, next) => (next.gap > best.gap ? next : best), { index: ids.length - 1, gap: 0 });
  const first = (widest.index + 1) % Math.max(ids.length, 1);
  return [...ids.slice(first), ...ids.slice(0, first)].map(String);
}

function readCall(file: string): StubCall {
  const [name = '', count = '0', ...rest] = readFileSync(file, 'utf8').split('\0');
  const argv = rest.slice(0, Number(count));
  const pairs = rest.slice(Number(count));
  const environment: Record<string, string> = {};
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    const value = pairs[index + 1] ?? '';
    if (value !== '') environment[(pairs[index] ?? '').replace(/=$/, '')] = value;
  }
  return { name, argv, environment };
}

/** @returns LOCPATH where the system lacks the locale */
function japaneseLocale(folder: string): NodeJS.ProcessEnv {
  const known = spawnSync('locale', ['-a'], { encoding: 'utf8' }).stdout;
  if (/^ja_JP\.utf-?8$/im.test(known)) return {};
  execFileSync('localedef', ['-i', 'ja_JP', '-f', 'UTF-8', path.join(folder, 'ja_JP.UTF-8')], {
    stdio: 'ignore',
  });
  return { LOCPATH: folder };
}
