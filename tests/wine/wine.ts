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
 * - A server that ends with its last program meets the start of the next one: about one run in 2,000 then
 *   ends with exit code 1 before the driver has done anything. So a workspace keeps its server, which makes it
 *   one in 6,000; such a run is started again.
 * - `start.bat` after `cmd /c` is taken for the command START: scripts are named with `.\` before them.
 */

import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { encodeCp932 } from '../../src/encoding/cp932';

/** What a stub was called with. */
export interface StubCall {
  /** Name by which the stub was installed, in lower case: `armload`, `y:\starspl2\sfoscmd`. */
  readonly name: string;
  readonly argv: readonly string[];
  /** The watched variables that are set. */
  readonly environment: Readonly<Record<string, string>>;
}

/** What a driver did. */
export interface Recording {
  /** All calls in order, without that of the sentinel. */
  readonly calls: readonly StubCall[];
  /** What cmd.exe wrote to its standard output, as bytes. */
  readonly output: Uint8Array;
}

/** How long a driver may take. */
export interface Limits {
  /** Altogether. */
  readonly seconds: number;
  /** Without a byte of output; as long as it likes when absent. */
  readonly silentSeconds?: number;
}

/** Why a run gave no calls. */
export class WineTimeout extends Error {
  /** @param output what had been written until then */
  constructor(
    message: string,
    readonly output: Uint8Array = new Uint8Array(),
  ) {
    super(message);
  }
}

/** How long the server outlives its last program: longer than any pause between two runs. */
const idleSeconds = 120;

/** How long the last stubs may take to start after cmd has ended, in milliseconds. */
const lateStubs = 10_000;

/** How often a driver is started that does not come to its first line. */
const mostStarts = 3;

/** More output than any script writes: an endless loop. */
const mostOutput = 8 * 1024 * 1024;

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
      // A crash of cmd.exe ends it, and writes nothing between the lines of the scripts.
      WINEDLLOVERRIDES: 'winedbg.exe=d',
      LC_CTYPE: 'ja_JP.UTF-8',
      LC_MESSAGES: 'C',
      CALLS: path.join(root, 'calls'),
      ...japaneseLocale(path.join(root, 'locale')),
    };
    execFileSync('wineboot', ['-i'], { env: environment, stdio: 'ignore' });
    execFileSync('wineserver', ['-w'], { env: environment, stdio: 'ignore' });
    const workspace = new WineWorkspace(root, environment, watched);
    workspace.startServer();
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

  /** The folder that a run's files lie in, and where a run leaves what it writes. */
  get workFolder(): string {
    return path.join(this.root, 'work');
  }

  /**
   * Runs a driver with files beside it. Its last command must call the stub `sentinel`.
   *
   * @param driver text of the driver, any line ends; the search path is that of the stubs
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
    return (await this.record(driver, files, { seconds })).calls;
  }

  /**
   * As {@link run}, and keeps what cmd.exe writes.
   *
   * @param files contents by path below the work folder
   * @throws {WineTimeout} with the output so far
   */
  async record(
    driver: string,
    files: Readonly<Record<string, Uint8Array>>,
    limits: Limits,
  ): Promise<Recording> {
    const calls = path.join(this.root, 'calls');
    for (const folder of [this.workFolder, calls]) {
      for (const name of readdirSync(folder)) rmSync(path.join(folder, name), { recursive: true });
    }
    this.installStub('sentinel');
    const lines = ['@echo off', `set PATH=${stubDrive}\\`, ...driver.split(/\r?\n/)];
    const all = { ...files, 'driver.bat': encodeCp932(lines.join('\r\n'), 'driver.bat') };
    for (const [name, content] of Object.entries(all)) {
      const target = path.join(this.workFolder, name);
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, content);
    }

    const deadline = Date.now() + limits.seconds * 1000;
    for (let starts = 1; ; starts++) {
      const { exitCode, recording } = await this.runOnce(deadline, limits.silentSeconds);
      if (recording !== undefined) return recording;
      this.kill();
      // One run in some thousands ends with exit code 1 before the driver has called anything.
      if (exitCode === 0 || readdirSync(calls).length > 0 || starts === mostStarts) {
        throw new WineTimeout(
          `the sentinel was never called; Wine's cmd ended with exit code ${exitCode}`,
          readFileSync(this.outputFile),
        );
      }
    }
  }

  private get outputFile(): string {
    return path.join(this.root, 'output');
  }

  /** @returns no recording when the sentinel was not called */
  private async runOnce(
    deadline: number,
    silentSeconds: number | undefined,
  ): Promise<{ exitCode: number | null; recording?: Recording }> {
    const output = openSync(this.outputFile, 'w');
    const child = spawn('wine', ['cmd', '/c', `${workDrive}\\driver.bat`], {
      cwd: this.workFolder,
      env: this.environment,
      stdio: ['ignore', output, 'ignore'],
    });
    closeSync(output);
    const ended = new Promise<number | null>((resolve, reject) => {
      child.once('close', resolve);
      child.once('error', reject);
    });
    const reason = await this.watch(ended, this.outputFile, deadline, silentSeconds);
    if (reason !== undefined) {
      this.kill();
      throw new WineTimeout(`Wine's cmd ${reason}`, readFileSync(this.outputFile));
    }
    const exitCode = await ended;
    const calls = await this.collect(
      path.join(this.root, 'calls'),
      Math.min(deadline, Date.now() + lateStubs),
    );
    return calls === undefined
      ? { exitCode }
      : { exitCode, recording: { calls, output: readFileSync(this.outputFile) } };
  }

  /** @returns why the run must be stopped, or undefined when it has ended */
  private async watch(
    ended: Promise<unknown>,
    outputFile: string,
    deadline: number,
    silentSeconds = Number.POSITIVE_INFINITY,
  ): Promise<string | undefined> {
    let written = 0;
    let silentSince = Date.now();
    for (;;) {
      if (await within(ended, Math.min(deadline, Date.now() + 200))) return undefined;
      const { size } = statSync(outputFile);
      if (size !== written) silentSince = Date.now();
      written = size;
      if (Date.now() >= deadline) return 'has not ended in time';
      if (Date.now() - silentSince > silentSeconds * 1000) {
        return `has written nothing for ${silentSeconds} seconds`;
      }
      if (size > mostOutput) return 'writes without an end';
    }
  }

  /** Ends everything that runs in the prefix; the next run finds a server again. */
  kill(): void {
    this.stopServer();
    this.startServer();
  }

  /** Removes the workspace. */
  remove(): void {
    this.stopServer();
    rmSync(this.root, { recursive: true, force: true });
  }

  private startServer(): void {
    // The server stays, and would hold a pipe that is waited for.
    spawnSync('wineserver', [`--persistent=${idleSeconds}`], {
      env: this.environment,
      stdio: 'ignore',
    });
  }

  private stopServer(): void {
    spawnSync('wineserver', ['--kill'], { env: this.environment });
    spawnSync('wineserver', ['--wait'], { env: this.environment });
  }

  /**
   * Stubs may still start after cmd has ended: the sentinel's call comes last, and tells that all are there.
   *
   * @returns undefined when it has not come by the deadline
   */
  private async collect(
    folder: string,
    deadline: number,
  ): Promise<readonly StubCall[] | undefined> {
    let before = -1;
    for (;;) {
      const names = readdirSync(folder).filter((name) => /^\d+$/.test(name));
      const all = readdirSync(folder).length;
      const calls = inOrder(names).map((name) => readCall(path.join(folder, name)));
      // Files that are still being written have another name.
      if (all === names.length && all === before && calls.at(-1)?.name === 'sentinel') {
        return calls.slice(0, -1);
      }
      if (Date.now() > deadline) return undefined;
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

async function within(ended: Promise<unknown>, deadline: number): Promise<boolean> {
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
