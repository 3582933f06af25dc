import path from 'node:path';
import { build } from 'esbuild';

/**
 * Bundles the worker of `/check/` into one text. The page starts it from a `blob:` URL: such a worker is
 * bound by the page's Content-Security-Policy, a worker with a URL of its own would not be, and starting
 * it once more needs no request.
 *
 * @param siteDir absolute path of the project
 * @returns JavaScript that runs by itself
 * @throws when it does not build
 */
export async function bundleWorker(siteDir: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(siteDir, 'src/components/check/worker/worker.ts')],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}
