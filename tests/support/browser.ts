/**
 * A headless Chromium that comes with `npm ci` alone: no browser, font or library of the machine is used.
 *
 * Linux x64 gets the Chromium inside `@sparticuz/chromium`, unpacked once into `node_modules/.cache`, with
 * the libraries it brings along and the Noto Sans JP of `@embedpdf/fonts-jp`. Elsewhere, or to try another
 * browser, `CHROME=/path/to/chromium` names one.
 */

import { existsSync, realpathSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const modules = realpathSync(path.resolve(__dirname, '../../node_modules'));

interface Executable {
  readonly file: string;
  /** Variables that the browser's process needs besides ours. */
  readonly environment: Readonly<Record<string, string>>;
}

/**
 * Starts a browser; the caller closes it.
 *
 * @param options.hosts host names that lead to 127.0.0.1, such as `kb.example`: a plain-http origin that is
 *   no secure context, unlike localhost
 * @returns a running browser without any page
 * @throws Error in three parts where there is no browser for this platform
 */
export async function launchBrowser(options: { hosts?: readonly string[] } = {}): Promise<Browser> {
  const { file, environment } = await findExecutable();
  const rules = (options.hosts ?? []).map((host) => `MAP ${host} 127.0.0.1`);
  return chromium.launch({
    executablePath: file,
    env: { ...definedEnvironment(), ...environment },
    args: [
      '--no-sandbox',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--font-render-hinting=none',
      ...(rules.length > 0 ? [`--host-resolver-rules=${rules.join(',')}`] : []),
    ],
  });
}

/**
 * Unpacks the browser if that has not happened yet, so that files of tests which run at once need not race.
 *
 * @returns the executable and the environment it wants
 * @throws Error in three parts where there is no browser for this platform
 */
export async function findExecutable(): Promise<Executable> {
  const chosen = process.env.CHROME;
  if (chosen !== undefined && chosen !== '') {
    if (!existsSync(chosen)) {
      throw new Error(
        `The browser that CHROME names does not exist\n  where: CHROME=${chosen}\n` +
          '  hint: name the executable itself, such as CHROME=/usr/bin/chromium, or unset CHROME',
      );
    }
    return { file: chosen, environment: {} };
  }
  assertSupported(process.platform, process.arch);
  const folder = await unpack();
  return {
    file: path.join(folder, 'chromium'),
    environment: {
      LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib'),
      FONTCONFIG_FILE: path.join(folder, 'fonts.conf'),
    },
  };
}

/**
 * @param platform `process.platform`
 * @param architecture `process.arch`
 * @throws Error in three parts unless the packaged browser runs there
 */
export function assertSupported(platform: string, architecture: string): void {
  if (platform === 'linux' && architecture === 'x64') return;
  throw new Error(
    'The browser tests bring their own Chromium only for Linux x64\n' +
      `  where: this machine is ${platform} ${architecture}\n` +
      '  hint: name an installed Chrome or Chromium, such as CHROME=/usr/bin/chromium npm test',
  );
}

/** @returns the folder that holds chromium, al2023/lib and fonts.conf */
async function unpack(): Promise<string> {
  const manifest = path.join(modules, '@sparticuz', 'chromium', 'package.json');
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string };
  const cache = path.join(modules, '.cache');
  const folder = path.join(cache, `chromium-${version}`);
  if (existsSync(folder)) {
    await nameFonts(folder);
    return folder;
  }

  await mkdir(cache, { recursive: true });
  const fresh = await mkdtemp(`${folder}-`);
  await inflateInto(fresh);
  await writeFile(path.join(fresh, 'fonts.conf'), fontConfiguration(folder));
  try {
    await rename(fresh, folder);
  } catch (error) {
    await rm(fresh, { recursive: true });
    // Another process was faster: its folder is as good.
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/**
 * `@sparticuz/chromium` unpacks into the temporary folder, adds its own libraries only where it takes the
 * machine for a Lambda, and changes our environment as soon as it is imported: each is undone here.
 */
async function inflateInto(folder: string): Promise<void> {
  const before = { ...process.env };
  process.env.TMPDIR = folder;
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs20.x';
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    await packaged.executablePath();
  } finally {
    for (const name of Object.keys(process.env)) {
      if (!(name in before)) Reflect.deleteProperty(process.env, name);
    }
    Object.assign(process.env, before);
  }
}

/**
 * Names the fonts anew where the folder was unpacked under another path: without a font this Chromium
 * crashes at the first text field.
 */
async function nameFonts(folder: string): Promise<void> {
  const file = path.join(folder, 'fonts.conf');
  const wanted = fontConfiguration(folder);
  if ((await readFile(file, 'utf8')) === wanted) return;
  // Replaced in one go: another process may be reading it.
  const fresh = `${file}-${process.pid}`;
  await writeFile(fresh, wanted);
  await rename(fresh, file);
}

/** Only the packaged fonts, so that widths and pictures are the same on every machine. */
function fontConfiguration(folder: string): string {
  const fonts = path.join(modules, '@embedpdf', 'fonts-jp', 'fonts');
  const aliases = ['sans-serif', 'serif', 'monospace', 'system-ui', 'Noto Sans JP']
    .map(
      (family) =>
        `  <alias><family>${family}</family><prefer><family>Noto Sans Japanese</family></prefer></alias>`,
    )
    .join('\n');
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <cachedir>${path.join(folder, 'font-cache')}</cachedir>
${aliases}
</fontconfig>
`;
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
}
