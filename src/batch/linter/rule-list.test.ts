import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Rule } from './rule';
import { rules } from './rules';
import { findingsIn } from './test-support';

/**
 * No rule can get lost: taken from the list, each one turns a test red. The tests of the examples go
 * through the list, and would only be fewer; these go through the files and the published addresses.
 */

/** The rules that have a page, `/rules/<id>/`. Addresses are permanent: a rule may be added here, not taken away. */
const publishedIds = [
  'armloadc-action',
  'bare-line-feed',
  'batch-without-call',
  'blank-in-path',
  'blank-sa-password',
  'broken-comment',
  'byte-order-mark',
  'curly-quote',
  'decoration-line',
  'duplicate-label',
  'full-width-character',
  'incomplete-environment',
  'isql-input-option',
  'kill-without-load',
  'listener-after-service',
  'message-blank',
  'misspelt-command',
  'misspelt-variable',
  'missing-armlog',
  'missing-disk-check',
  'missing-event',
  'not-in-cp932',
  'placeholder-left',
  'runs-without-cluster',
  'server-manager-argument',
  'shell-not-restarted',
  'shell-other-folder',
  'single-equals',
  'sleep-after-database-stop',
  'stop-order',
  'trail-byte',
  'undefined-label',
  'uneven-branches',
  'unquoted-variable',
  'unreachable-label',
  'utf8-encoding',
  'watch-id-form',
  'watch-not-killed',
  'yen-sign',
];

const folder = path.join(import.meta.dirname, 'rules');
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.ts') && file !== 'index.ts' && !file.endsWith('.test.ts'))
  .map((file) => path.basename(file, '.ts'));

/** The rule that a file of the folder holds. */
async function ruleIn(file: string): Promise<Rule> {
  const module = (await import(path.join(folder, file))) as Readonly<Record<string, unknown>>;
  const rule = Object.values(module).find(
    (value): value is Rule => typeof value === 'object' && value !== null && 'check' in value,
  );
  if (rule === undefined) throw new Error(`rules/${file}.ts holds no rule`);
  return rule;
}

it('keeps every published rule', () => {
  expect(rules.map(({ id }) => id)).toEqual(expect.arrayContaining(publishedIds));
});

it('holds every file of the folder', () => {
  expect(rules.map(({ id }) => id).sort()).toEqual([...files].sort());
});

describe.each(files)('without %s', (file) => {
  it('nobody finds the fault of its bad example', async () => {
    const rule = await ruleIn(file);
    const others = rules.filter((other) => other !== rule);
    expect(others.length).toBe(rules.length - 1);
    expect(findingsIn(rule, 'problem', rules)).not.toEqual([]);
    expect(findingsIn(rule, 'problem', others)).toEqual([]);
  });
});
