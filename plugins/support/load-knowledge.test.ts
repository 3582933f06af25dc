import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { buildDefinitions, type Definitions } from '../../src/definitions/definitions';
import { guides } from '../../src/definitions/guides';
import { defineTable, plain } from '../../src/definitions/schema/table';
import { loadKnowledge, throwOnFaults } from './load-knowledge';

const columns = ['名前'];

const definitions: Definitions = buildDefinitions({
  guides,
  products: [
    {
      product: 'server',
      parameters: [],
      facts: {},
      files: [],
      tables: [defineTable({ id: 'server/data', caption: '表', columns, rows: [[plain('a')]] })],
      commands: {},
    },
  ],
  errata: [],
});

const frontMatter =
  "---\ntitle: 題\ndescription: 文\nsource:\n  - { guide: staroffice, sections: ['3.1'] }\n---\n\n";

let site: string;

beforeEach(() => {
  site = mkdtempSync(path.join(tmpdir(), 'knowledge-'));
  const folder = site;
  onTestFinished(() => rmSync(folder, { recursive: true }));
});

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(site, file)), { recursive: true });
  writeFileSync(path.join(site, file), text);
}

const users = (): string[] =>
  (loadKnowledge(site, definitions).usedBy.get('server/data') ?? []).map(({ url }) => url);

describe('loadKnowledge', () => {
  it('gives the same object as long as nothing has changed', () => {
    write('docs/server/a.mdx', `${frontMatter}::table{of="data"}\n`);
    const first = loadKnowledge(site, definitions);
    expect(first.diagnostics).toEqual([]);
    expect(loadKnowledge(site, definitions)).toBe(first);
    expect(loadKnowledge(site, { ...definitions })).not.toBe(first);
  });

  it('follows pages that change, appear and go', () => {
    write('docs/server/a.mdx', `${frontMatter}::table{of="data"}\n`);
    expect(users()).toEqual(['/server/a/']);
    write('docs/server/index.mdx', `${frontMatter}::table{of="data"} \n`);
    expect(users()).toEqual(['/server/', '/server/a/']);
    rmSync(path.join(site, 'docs/server/a.mdx'));
    expect(users()).toEqual(['/server/']);
  });

  it("names the definition's own file and line once its last use is gone", () => {
    write('docs/server/a.mdx', `${frontMatter}::table{of="data"}\n`);
    expect(() => throwOnFaults(loadKnowledge(site, definitions).diagnostics)).not.toThrow();
    write('docs/server/a.mdx', `${frontMatter}文\n`);
    const { diagnostics } = loadKnowledge(site, definitions);
    expect(() => throwOnFaults(diagnostics)).toThrow(
      /load-knowledge\.test\.ts:20:1: error \[unused-definition\] no page uses the definition "server\/data"\n {2}Hint: /,
    );
  });

  it('lists every fault of all pages', () => {
    write('docs/server/a.mdx', `${frontMatter}::table{of="data"}\n\n::tabel{of="data"}\n`);
    write('docs/server/b.mdx', `${frontMatter}:value{of="x"}\n`);
    const { diagnostics } = loadKnowledge(site, definitions);
    expect(() => throwOnFaults(diagnostics)).toThrow(
      /^2 faults in pages and definitions\ndocs\/server\/a\.mdx:10:1: [^\n]+\n[^\n]+\ndocs\/server\/b\.mdx:8:1: /,
    );
  });
});
