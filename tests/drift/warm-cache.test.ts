import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeDownload, normalizeLineEnds } from '../support/downloads';
import { SiteFiles } from '../support/site-files';
import { copyProject, type BuildResult, type ProjectCopy } from './project-copy';

/*
 * Four builds of one copy, each with the cache that the one before it left: as it is, with a service of
 * another name, again with nothing changed, and with a definition that no page uses any more.
 */

const oldName = 'Nvcmd';
const newName = 'Nvcmdx';
const script = 'uxservermanager/single/start.bat';
const guidePage = 'uxservermanager/scripts/index.html';
const scriptPage = 'scripts/uxservermanager/single/index.html';
const removal = 'uxservermanager/nvbase-removal';

/** Everything that must not drift apart, read from one build. */
interface Snapshot {
  /** Every HTML page; the name of the bundler's runtime is left out, which varies from build to build. */
  readonly pages: ReadonlyMap<string, string>;
  /** Text files that hold the old name, and the new one. */
  readonly withOldName: readonly string[];
  readonly withNewName: readonly string[];
  /** Text of the script's block in the guide, and on the page of the pair: what Copy copies. */
  readonly blocks: readonly string[];
  /** The script's bytes, decoded; their checksum, and what the two lists say that it is. */
  readonly download: string;
  readonly sha256: string;
  readonly sha256InCatalog: string | undefined;
  readonly sha256InSums: string | undefined;
}

let copy: ProjectCopy;
let before: Snapshot;
let changed: Snapshot;
let again: Snapshot;
let unused: BuildResult;

beforeAll(async () => {
  copy = copyProject(path.resolve(__dirname, '../..'));
  before = await buildAndRead();
  expect(existsSync(path.join(copy.cacheFolder, 'rspack')), 'the build left a cache').toBe(true);

  copy.edit('src/definitions/uxservermanager/services.ts', (text) =>
    text.replace(`'${oldName}'`, `'${newName}'`),
  );
  changed = await buildAndRead();
  again = await buildAndRead();

  copy.edit('docs/uxservermanager/remove.mdx', (text) =>
    text.replace(`::table{of="${removal}"}`, ''),
  );
  unused = await copy.build();
}, 480_000);

afterAll(() => copy.remove());

async function buildAndRead(): Promise<Snapshot> {
  const result = await copy.build();
  if (!result.succeeded) throw new Error(`The copy does not build:\n${result.output}`);
  return read(new SiteFiles(copy.buildFolder));
}

function read(site: SiteFiles): Snapshot {
  const texts = new Map(
    site.files.map((file) => {
      const isScript = /\.(bat|reg)$/.test(file);
      return [file, isScript ? decodeDownload(site.bytes(file)) : site.text(file)] as const;
    }),
  );
  const holding = (name: string): string[] =>
    [...texts].filter(([, text]) => new RegExp(`\\b${name}\\b`).test(text)).map(([file]) => file);
  const bytes = site.bytes(`scripts/${script}`);
  const catalog = JSON.parse(site.text('scripts/catalog.json')) as {
    scripts: { path: string; sha256: string }[];
  };
  const sums = site.text('scripts/SHA256SUMS').split('\n');
  return {
    pages: new Map(
      site
        .htmlFiles()
        .map((file) => [file, site.text(file).replace(/runtime~main\.[0-9a-f]+/g, 'runtime')]),
    ),
    withOldName: holding(oldName),
    withNewName: holding(newName),
    blocks: [guidePage, scriptPage].map((file) =>
      site.html(file)(`[data-script="${script}"] code`).first().text(),
    ),
    download: normalizeLineEnds(decodeDownload(bytes)),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    sha256InCatalog: catalog.scripts.find((entry) => entry.path === script)?.sha256,
    sha256InSums: sums.find((line) => line.endsWith(`  ${script}`))?.slice(0, 64),
  };
}

describe('a service of another name', () => {
  it('changes the page, the block, the bytes and the checksums', () => {
    for (const page of [guidePage, scriptPage]) {
      expect(changed.pages.get(page), page).not.toBe(before.pages.get(page));
    }
    expect(changed.download).toBe(before.download.replaceAll(oldName, newName));
    expect(changed.download).not.toBe(before.download);
    expect(changed.sha256).not.toBe(before.sha256);
  });

  it('leaves them in agreement', () => {
    for (const state of [before, changed]) {
      expect(state.blocks.map(normalizeLineEnds)).toEqual([state.download, state.download]);
      expect([state.sha256InCatalog, state.sha256InSums]).toEqual([state.sha256, state.sha256]);
    }
  });

  it('leaves the old name nowhere, and stands wherever the old one stood', () => {
    expect(before.withOldName).toContain(guidePage);
    expect(changed.withOldName).toEqual([]);
    const html = (files: readonly string[]): string[] =>
      files.filter((file) => !file.startsWith('assets/'));
    expect(html(changed.withNewName)).toEqual(html(before.withOldName));
  });
});

describe('nothing changed', () => {
  it('gives the same pages', () => {
    expect([...again.pages.keys()]).toEqual([...changed.pages.keys()]);
    for (const [page, html] of again.pages) expect(html, page).toBe(changed.pages.get(page));
  });

  it('gives the same downloads', () => {
    expect(again.sha256).toBe(changed.sha256);
    expect([again.sha256InCatalog, again.sha256InSums]).toEqual([again.sha256, again.sha256]);
  });
});

describe('a definition that no page uses any more', () => {
  it("stops the build and names the definition's own file and line", () => {
    expect(unused.succeeded).toBe(false);
    const message = `error [unused-definition] no page uses the definition "${removal}"`;
    const line = unused.output.split('\n').find((text) => text.includes(message));
    expect(line?.trim()).toMatch(/^src\/definitions\/uxservermanager\/registry\.ts:\d+:1: error/);
    const stated = readFileSync(
      path.join(copy.folder, 'src/definitions/uxservermanager/registry.ts'),
    )
      .toString()
      .split('\n');
    expect(stated[Number(/:(\d+):/.exec(line ?? '')?.[1]) - 1]).toContain('defineTable(');
  });
});
