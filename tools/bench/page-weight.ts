/** What a reader's browser loads for one page, seen by a browser: route chunks stand in no HTML. */

import { gzipSync } from 'node:zlib';
import { waitForHydration } from '../../tests/support/page-watch';
import { openSite, type Site } from '../../tests/support/site';
import { buildFolder, SiteFiles } from '../../tests/support/site-files';
import type { Benchmark, BenchmarkRow } from './benchmark';

/** One request of a page. */
export interface PageRequest {
  /** Path of the file, as `SiteFiles` names it. */
  readonly file: string;
  readonly kind: 'html' | 'js' | 'css';
  /** Fetched ahead for the next page: this one does not wait for it. */
  readonly ahead: boolean;
}

/** Bytes after gzip, file by file, each file once. */
export interface PageWeight {
  readonly html: number;
  readonly js: number;
  readonly css: number;
  readonly ahead: number;
}

/** Kinds of pages, each by one that stands for it. */
const pages = {
  home: '/',
  guide: '/uxservermanager/setup/',
  script: '/scripts/uxservermanager/single/',
} as const;

const parts = { html: 'HTML', js: 'JS', css: 'CSS', ahead: 'fetched ahead' } as const;

/** Weighs one page of each kind of the built site against the home page. */
export const pageWeight: Benchmark = {
  title: 'Page weight, gzip',
  base: 'home, without what is fetched ahead',
  async run() {
    const site = await openSite();
    try {
      const files = new SiteFiles(buildFolder);
      const weights: [string, PageWeight][] = [];
      for (const [kind, pathname] of Object.entries(pages)) {
        const requests = await recordRequests(site, files, pathname);
        weights.push([kind, weigh(requests, (file) => files.bytes(file))]);
      }
      const base = total(weights.find(([kind]) => kind === 'home')?.[1]);
      return weights.flatMap(([kind, weight]) => rowsOf(kind, weight, base));
    } finally {
      await site.close();
    }
  },
};

/**
 * Adds up the requests of a page.
 *
 * @param requests in any order; a file that is needed and fetched ahead too counts as needed
 * @param read gives a file's bytes
 */
export function weigh(
  requests: readonly PageRequest[],
  read: (file: string) => Uint8Array,
): PageWeight {
  const needed = new Set(requests.filter(({ ahead }) => !ahead).map(({ file }) => file));
  const seen = new Set<string>();
  const weight = { html: 0, js: 0, css: 0, ahead: 0 };
  for (const { file, kind } of requests) {
    if (seen.has(file)) continue;
    seen.add(file);
    weight[needed.has(file) ? kind : 'ahead'] += gzipSync(read(file), { level: 9 }).length;
  }
  return weight;
}

async function recordRequests(
  site: Site,
  files: SiteFiles,
  pathname: string,
): Promise<readonly PageRequest[]> {
  const context = await site.context();
  const page = await context.newPage();
  const requests: PageRequest[] = [];
  page.on('request', (request) => {
    const file = files.fileOf(decodeURI(new URL(request.url()).pathname));
    const kind = /\.(html|js|css)$/.exec(file ?? '')?.[1] as PageRequest['kind'] | undefined;
    if (file === undefined || kind === undefined) return;
    const headers = request.headers();
    const ahead = (headers['sec-purpose'] ?? headers.purpose ?? '').includes('prefetch');
    requests.push({ file, kind, ahead });
  });
  await page.goto(pathname, { waitUntil: 'networkidle' });
  await waitForHydration(page);
  await context.close();
  return requests;
}

function rowsOf(kind: string, weight: PageWeight, base: number): readonly BenchmarkRow[] {
  const row = (name: string, bytes: number): BenchmarkRow => ({
    name: `${kind}, ${name}`,
    figure: `${bytes.toLocaleString('en')} B`,
    ratio: bytes / base,
  });
  return [
    row('all', total(weight)),
    ...(Object.keys(parts) as (keyof PageWeight)[]).map((part) => row(parts[part], weight[part])),
  ];
}

function total(weight: PageWeight | undefined): number {
  return weight === undefined ? 0 : weight.html + weight.js + weight.css;
}
