/** What a reader's browser loads for one page: HTML, and the scripts and styles that it names. */

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Benchmark, BenchmarkRow } from './benchmark';

export interface PageWeight {
  /** Bytes after gzip, level 9, file by file. */
  readonly html: number;
  readonly js: number;
  readonly css: number;
}

/** Kinds of pages, each by one that stands for it. */
const pages = {
  home: '/',
  guide: '/uxservermanager/',
  script: '/scripts/uxservermanager/single/',
} as const;

/**
 * Weighs a page of the built site. Prefetched files are not counted: the page does not wait for them.
 *
 * @param root folder of the built site
 * @param pathname path of the page with its trailing slash
 * @throws Error in three parts when there is no such page
 */
export function weighPage(root: string, pathname: string): PageWeight {
  const file = path.join(root, pathname, 'index.html');
  if (!existsSync(file)) {
    throw new Error(
      `There is no page to weigh\n  where: ${file}\n  hint: run \`npm run build\` first; if the page has moved, say so in tools/bench/page-weight.ts`,
    );
  }
  const html = readFileSync(file);
  const sum = (pattern: RegExp) =>
    [...new Set([...String(html).matchAll(pattern)].map(([, url = '']) => url))]
      .map((url) => gzipSize(readFileSync(path.join(root, decodeURI(url)))))
      .reduce((total, bytes) => total + bytes, 0);
  return {
    html: gzipSize(html),
    js: sum(/<script\b[^>]*\bsrc="?([^"\s>]+)/g),
    css: sum(/<link\b(?=[^>]*\brel="?stylesheet)[^>]*\bhref="?([^"\s>]+)/g),
  };
}

/**
 * @param root folder of the built site
 * @returns the benchmark of the page kinds against the home page
 */
export function pageWeight(root: string): Benchmark {
  return {
    title: 'Page weight, gzip',
    base: 'home, all',
    run: () => {
      const weights = Object.entries(pages).map(
        ([kind, pathname]) => [kind, weighPage(root, pathname)] as const,
      );
      const total = ({ html, js, css }: PageWeight) => html + js + css;
      const base = total(weighPage(root, pages.home));
      return weights.flatMap(([kind, weight]) => [
        row(`${kind}, all`, total(weight), base),
        row(`${kind}, HTML`, weight.html, base),
        row(`${kind}, JS`, weight.js, base),
        row(`${kind}, CSS`, weight.css, base),
      ]);
    },
  };
}

function row(name: string, bytes: number, base: number): BenchmarkRow {
  return { name, figure: `${bytes.toLocaleString('en')} B`, ratio: bytes / base };
}

function gzipSize(bytes: Uint8Array): number {
  return gzipSync(bytes, { level: 9 }).length;
}
