import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { beforeAll, describe, expect, it } from 'vitest';

/** A file, an import statement in it, and the wall's reason; undefined where the door is open. */
type Case = readonly [file: string, statement: string, reason?: string];

const batch: readonly Case[] = [
  ['src/batch/lexer/x.ts', "import { a } from '../diagnostic';"],
  ['src/batch/x.ts', "import { a } from '../definitions/x';", "room 'definitions'"],
  ['src/batch/x.ts', "import { a } from '../encoding/cp932';", "room 'encoding'"],
  ['src/batch/x.ts', "import type { a } from '../content/x';", "room 'content'"],
  ['src/batch/x.ts', "import { readFileSync } from 'node:fs';", "Node's modules"],
  ['src/batch/x.ts', "import path from 'path';", "Node's modules"],
  ['src/batch/x.ts', "import React from 'react';", 'this package'],
  ['src/batch/x.ts', "import x from '@docusaurus/Link';", 'this package'],
  ['src/batch/x.ts', "import { z } from 'zod';", 'this package'],
  ['src/batch/x.ts', "export { a } from '../content/x';", "room 'content'"],
  ['src/batch/x.ts', "export * from '../content/x';", "room 'content'"],
  ['src/batch/x.ts', "export const a = import('../content/x');", "room 'content'"],
  ['src/batch/x.ts', "export type A = import('../content/x').A;", "room 'content'"],
  ['src/batch/x.ts', "import a = require('../content/x');\na();", "room 'content'"],
  ['src/batch/x.ts', "import a from '@site/src/content/x';", "room 'content'"],
  ['src/batch/x.ts', "import a from '../../package.json';", "'package.json'"],
  ['src/batch/x.test.ts', "import { it } from 'vitest';"],
  ['src/batch/x.test.ts', "import { a } from '../definitions/x';", "room 'definitions'"],
];

const encoding: readonly Case[] = [
  ['src/encoding/cp932.ts', "import iconv from 'iconv-lite';", 'this package'],
  ['src/encoding/cp932.test.ts', "import iconv from 'iconv-lite';"],
  ['src/encoding/cp932.ts', "import { Buffer } from 'node:buffer';", "Node's modules"],
  ['src/encoding/cp932.ts', "import { a } from '../batch/x';", "room 'batch'"],
];

const analysis: readonly Case[] = [
  ['src/analysis/x.ts', "import { run } from '../batch';"],
  ['src/analysis/x.ts', "import { encodeCp932 } from '../encoding/cp932';"],
  ['src/analysis/x.ts', "import type { Source } from '../definitions/schema/source';"],
  ['src/analysis/x.ts', "import { a } from '../components/X';", "room 'site'"],
  ['src/analysis/x.ts', "import { useState } from 'react';", 'this package'],
  ['src/analysis/x.ts', "import { readFileSync } from 'node:fs';", "Node's modules"],
];

const definitions: readonly Case[] = [
  ['src/definitions/server/x.ts', "import { a } from '../../batch/render';"],
  ['src/definitions/server/x.ts', "import { a } from '../../encoding/cp932';"],
  ['src/definitions/server/x.ts', "import { z } from 'zod';"],
  ['src/definitions/x.ts', "import { a } from '../content/x';", "room 'content'"],
  ['src/definitions/x.ts', "import { a } from '../components/X';", "room 'site'"],
  ['src/definitions/x.ts', "import { a } from '../../plugins/catalog/x';", "room 'plugin'"],
  ['src/definitions/x.ts', "import { useState } from 'react';", 'this package'],
  ['src/definitions/x.ts', "import x from '@docusaurus/utils';", 'this package'],
  ['src/definitions/x.ts', "import { readFileSync } from 'node:fs';", "Node's modules"],
];

const content: readonly Case[] = [
  ['src/content/x.ts', "import { a } from '../definitions/x';"],
  ['src/content/x.ts', "import { a } from '../batch/x';"],
  ['src/content/x.ts', "import { toString } from 'mdast-util-to-string';"],
  ['src/content/x.ts', "import type { Root } from 'mdast';"],
  ['src/content/x.ts', "import { visit } from 'unist-util-visit';"],
  ['src/content/x.ts', "import { unified } from 'unified';"],
  ['src/content/x.ts', "import { useMemo } from 'react';", 'this package'],
  [
    'src/content/x.ts',
    "import { a } from '../../plugins/search/shared/x';",
    "room 'plugin-shared'",
  ],
  ['src/content/x.ts', "import { readFile } from 'node:fs/promises';", "Node's modules"],
];

const plugins: readonly Case[] = [
  ['plugins/catalog/x.ts', "import { a } from '../../src/content/x';"],
  ['plugins/catalog/x.ts', "import { a } from '../../src/definitions';"],
  ['plugins/catalog/x.ts', "import { a } from '../support/x';"],
  ['plugins/catalog/x.ts', "import { readFile } from 'node:fs/promises';"],
  ['plugins/catalog/x.ts', "import { visit } from 'unist-util-visit';"],
  ['plugins/catalog/x.ts', "import { a } from '../search/x';", "room 'plugin' of 'search'"],
  ['plugins/catalog/x.ts', "import { a } from '../search';", "room 'plugin' of 'search'"],
  [
    'plugins/catalog/x.ts',
    "import { a } from '../search/shared/x';",
    "'plugin-shared' of 'search'",
  ],
  ['plugins/catalog/x.ts', "import { a } from '../../src/components/X';", "room 'site'"],
  ['plugins/catalog/x.ts', "import { a } from '../../tools/serve/x';", "room 'tools'"],
  ['plugins/support/x.ts', "import { a } from '../catalog/x';", "room 'plugin' of 'catalog'"],
  ['plugins/catalog/x.cjs', "require('node:path');"],
  ['plugins/catalog/x.cjs', "require('../search/x');", "room 'plugin' of 'search'"],
  ['plugins/search/server/x.ts', "import { a } from '../shared/x';"],
  ['plugins/search/client/x.ts', "import { a } from '../shared/x';"],
  ['plugins/search/client/x.ts', "import { a } from '../server/x';", "room 'plugin' of 'search'"],
  ['plugins/search/client/x.ts', "import { join } from 'node:path';", "Node's modules"],
  ['plugins/search/shared/x.ts', "import { join } from 'node:path';", "Node's modules"],
];

const site: readonly Case[] = [
  ['src/components/X/index.tsx', "import { a } from '../../definitions';"],
  ['src/theme/X.tsx', "import { a } from '../components/Y';"],
  ['src/theme/X.tsx', "import X from '@theme-original/X';"],
  ['src/pages/index.tsx', "import Link from '@docusaurus/Link';"],
  ['src/components/X.tsx', "import './x.module.css';"],
  ['src/components/X.tsx', "import { a } from '../../plugins/catalog/x';", "room 'plugin'"],
  ['src/pages/x.tsx', "import { a } from '@site/plugins/catalog/x';", "room 'plugin'"],
  ['src/theme/X.tsx', "import { readFileSync } from 'node:fs';", "Node's modules"],
  ['src/pages/x.tsx', "import { a } from '../../tests/support/x';", "room 'tests'"],
  ['docusaurus.config.ts', "import catalog from './plugins/catalog';"],
  ['docusaurus.config.ts', "import { a } from './src/components/X';", "room 'site'"],
  ['docusaurus.config.ts', "import a from './src/theme/X';", "room 'site'"],
];

const cases = { batch, encoding, analysis, definitions, content, plugins, site };

describe('import walls', () => {
  let eslint: ESLint;

  beforeAll(() => {
    // The snippets exist nowhere, so rules that ask the compiler about the whole project are off.
    eslint = new ESLint({
      overrideConfig: [
        { languageOptions: { parserOptions: { projectService: false } } },
        tseslint.configs.disableTypeChecked,
      ],
    });
  });

  async function lint(file: string, source: string) {
    const [result] = await eslint.lintText(source, { filePath: file });
    if (!result) throw new Error(`ESLint gave no result for ${file}`);
    return result.messages;
  }

  for (const [room, rows] of Object.entries(cases)) {
    for (const [file, statement, reason] of rows) {
      it(`${room}: ${file}: ${statement}`, async () => {
        const messages = (await lint(file, `${statement}\n`))
          .filter(({ ruleId, fatal }) => ruleId === 'walls/imports' || fatal)
          .map(({ message }) => message);
        if (reason === undefined) expect(messages).toEqual([]);
        else expect(messages).toEqual([expect.stringContaining(reason)]);
      });
    }
  }

  it('names the specifier, the reason and a hint', async () => {
    const messages = await lint('src/batch/x.ts', "import '../content/x';\n");
    expect(messages.map(({ message }) => message)).toEqual([
      "Import of '../content/x': room 'batch' never imports room 'content'. " +
        'Hint: this room may import nothing outside itself; move what is shared there (tools/lint/rooms.mjs).',
    ]);
  });

  it('refuses a folder of src that no room owns', async () => {
    const messages = await lint('src/helpers/x.ts', 'export const a = 1;\n');
    expect(messages.map(({ message }) => message)).toEqual([
      "No room owns 'src/helpers/x.ts'. Hint: move it into a room of tools/lint/rooms.mjs, or add one there.",
    ]);
  });

  it('keeps globals of browser and Node out of the pure rooms', async () => {
    for (const name of ['window', 'document', 'process', 'Buffer']) {
      const messages = await lint('src/content/x.ts', `export const a = ${name};\n`);
      expect(
        messages.map(({ ruleId }) => ruleId),
        name,
      ).toContain('no-restricted-globals');
    }
  });

  it('refuses tests that are switched off', async () => {
    const messages = await lint(
      'src/batch/x.test.ts',
      "import { it } from 'vitest';\nit.skip('x', () => {});\n",
    );
    expect(messages.map(({ ruleId }) => ruleId)).toContain('no-restricted-syntax');
  });
});
