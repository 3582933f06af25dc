import { build } from 'esbuild';
import { gzipSync } from 'node:zlib';
import path from 'node:path';
import { expect, it } from 'vitest';

/** What a page loads of this room, as the bundler takes it. */
async function bundled(source: string): Promise<{ bytes: number; files: string[] }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: source, resolveDir: __dirname, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    metafile: true,
    absWorkingDir: path.join(__dirname, '../..'),
  });
  return {
    bytes: gzipSync(outputFiles[0]?.contents ?? new Uint8Array()).length,
    files: Object.keys(metafile.inputs),
  };
}

it('a page gets the whole room without the schema library, the definitions and the tables of CP932', async () => {
  const { bytes, files } = await bundled("export * from './index'");
  expect(files.filter((file) => /zod|encoding\/cp932|definitions\/index/.test(file))).toEqual([]);
  expect(bytes).toBeLessThan(12_000);
});
