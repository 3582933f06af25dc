import { execFile } from 'node:child_process';
import {
  cpSync,
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

/** What a build reads. Tests, tools and the repository itself stay behind. */
const parts = [
  'docs',
  'i18n',
  'plugins',
  'src',
  'static',
  '.browserslistrc',
  'docusaurus.config.ts',
  'package.json',
  'sidebars.ts',
  'tsconfig.json',
];

/** How a build ended. */
export interface BuildResult {
  readonly succeeded: boolean;
  /** What it printed, both streams. */
  readonly output: string;
}

/** A copy of this project that a test may change. */
export interface ProjectCopy {
  /** Absolute path. */
  readonly folder: string;
  /** Where `build` writes. */
  readonly buildFolder: string;
  /** Where the bundler keeps what it made, for the next build. */
  readonly cacheFolder: string;
  /**
   * Changes a file.
   *
   * @throws when the change changes nothing
   */
  readonly edit: (file: string, change: (text: string) => string) => void;
  /** Builds the site, with the cache of the build before. */
  readonly build: () => Promise<BuildResult>;
  readonly remove: () => void;
}

/**
 * Copies the project into a folder of its own. Packages are links to those of the project, in a
 * `node_modules` folder that is real: the bundler keeps its cache there, and must not share it.
 *
 * @param project absolute path of the project
 */
export function copyProject(project: string): ProjectCopy {
  const folder = mkdtempSync(path.join(tmpdir(), 'drift-'));
  for (const part of parts) {
    cpSync(path.join(project, part), path.join(folder, part), { recursive: true });
  }
  const modules = path.join(folder, 'node_modules');
  mkdirSync(modules);
  for (const name of readdirSync(path.join(project, 'node_modules'))) {
    if (!name.startsWith('.')) {
      symlinkSync(path.join(project, 'node_modules', name), path.join(modules, name));
    }
  }
  return {
    folder,
    buildFolder: path.join(folder, 'build'),
    cacheFolder: path.join(modules, '.cache'),
    edit: (file, change) => {
      const target = path.join(folder, file);
      const before = readFileSync(target, 'utf8');
      const after = change(before);
      if (after === before) throw new Error(`${file} is as it was: the change found nothing`);
      writeFileSync(target, after);
    },
    build: () => build(folder),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function build(folder: string): Promise<BuildResult> {
  // CI switches the cache off for its own build; here the cache is what is tested.
  const { DOCUSAURUS_NO_PERSISTENT_CACHE: _off, NODE_ENV: _test, ...env } = process.env;
  const command = path.join(folder, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [command, 'build'],
      { cwd: folder, env, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => resolve({ succeeded: error === null, output: stdout + stderr }),
    );
  });
}
