import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Diagnostic } from '../../src/batch/diagnostic';
import { throwOnFaults } from '../support/load-knowledge';
import { readFixture, soundSite, sourcesOf, transform } from './fixtures/run';

vi.mock('../support/fresh-definitions', async () => {
  const { definitions } = await import('./fixtures/definitions');
  return { loadDefinitions: () => Promise.resolve(definitions), definitionFiles: () => [] };
});

/*
 * Each folder of `fixtures/throws` is laid over the sound site and makes one thing wrong; `message.txt`
 * is what the author of the page gets to read. To add a case, add a folder, and review the message that
 * the first run writes.
 */
const folder = path.join(__dirname, 'fixtures/throws');

const cases = readdirSync(folder).map((name) => {
  const pages = sourcesOf(path.join(folder, name));
  const { diagnostics } = readFixture(new Map([...sourcesOf(soundSite), ...pages]));
  return { name, pages, diagnostics, rule: diagnostics[0]?.ruleId };
});

/** What is seen only when all pages are known: the plugin reads one page and cannot tell. */
const wholeSiteRules = [
  'unused-definition',
  'unplaced-erratum',
  'unknown-caution',
  'duplicate-caution',
  'unknown-page',
];
/** What leaves the plugin without a page to read. */
const earlierRules = ['no-mdx', 'front-matter', 'unknown-partial'];

const ruled = (...rules: readonly string[]) =>
  cases.filter(({ rule }) => rule !== undefined && rules.includes(rule));

/** The sound site with the pages of a case laid over it. */
function siteOf(name: string): string {
  const site = mkdtempSync(path.join(tmpdir(), 'throws-'));
  onTestFinished(() => rmSync(site, { recursive: true }));
  cpSync(soundSite, site, { recursive: true });
  cpSync(path.join(folder, name), site, { recursive: true });
  return site;
}

function messageOf(diagnostics: readonly Diagnostic[]): string {
  try {
    throwOnFaults(diagnostics);
  } catch (error) {
    return (error as Error).message;
  }
  return 'no fault';
}

it('finds nothing wrong in the sound site', () => {
  expect(readFixture(sourcesOf(soundSite)).diagnostics).toEqual([]);
});

it('has a case for each way to be wrong', () => {
  expect(cases.length).toBeGreaterThanOrEqual(40);
});

describe('the build stops with the message that is kept', () => {
  it.each(cases)('$name', async ({ name, diagnostics }) => {
    const message = `${messageOf(diagnostics)}\n`;
    expect(message).toMatch(/^\d+ faults? in pages and definitions\n\S+:\d+:\d+: error \[/);
    await expect(message).toMatchFileSnapshot(path.join(folder, name, 'message.txt'));
  });
});

describe('the plugin says the same of the page alone, whose front matter is cut off', () => {
  const others = cases.filter((each) => !ruled(...wholeSiteRules, ...earlierRules).includes(each));

  it.each(others)('$name', async ({ name, pages, diagnostics }) => {
    const site = siteOf(name);
    for (const file of pages.keys()) {
      await expect(transform(site, file)).rejects.toHaveProperty('message', messageOf(diagnostics));
    }
  });

  it.each(ruled(...wholeSiteRules))('$name: no fault of the page', async ({ name, pages }) => {
    const site = siteOf(name);
    for (const file of pages.keys()) {
      await expect(transform(site, file)).resolves.toHaveProperty('type', 'root');
    }
  });
});
