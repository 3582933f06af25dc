/** The built site as a set of files: what the checks without a browser read. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { load, type CheerioAPI } from 'cheerio';

/** Folder of the built site; `SITE_BUILD` names another one, such as a build into a folder of its own. */
export const buildFolder = path.resolve(
  process.env.SITE_BUILD ?? path.resolve(__dirname, '../../build'),
);

/**
 * A built site. Paths are POSIX, relative to its root, without a leading slash; only what lies on disk
 * when the object is made is known.
 */
export class SiteFiles {
  readonly files: readonly string[];
  readonly #known: ReadonlySet<string>;
  readonly #pages = new Map<string, CheerioAPI>();

  /** @param root folder of the built site */
  constructor(readonly root: string) {
    this.files = readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
      .map((file) => file.split(path.sep).join('/'))
      .sort();
    this.#known = new Set(this.files);
  }

  has(file: string): boolean {
    return this.#known.has(file);
  }

  bytes(file: string): Buffer {
    return readFileSync(path.join(this.root, file));
  }

  text(file: string): string {
    return this.bytes(file).toString('utf8');
  }

  /** A page's parsed HTML, parsed once. */
  html(file: string): CheerioAPI {
    let page = this.#pages.get(file);
    if (!page) this.#pages.set(file, (page = load(this.text(file))));
    return page;
  }

  /** All HTML files, `404.html` included. */
  htmlFiles(): readonly string[] {
    return this.files.filter((file) => file.endsWith('.html'));
  }

  /**
   * The file that answers a path, as a plain static host finds it.
   *
   * @param pathname decoded path with a leading slash, without query and hash
   */
  fileOf(pathname: string): string | undefined {
    const name = pathname.replace(/^\//, '');
    const folder = name === '' || name.endsWith('/') ? name : `${name}/`;
    return [name, `${folder}index.html`].find((file) => this.has(file));
  }

  /**
   * Paths of all pages that the sitemap names.
   *
   * @throws Error when there is no sitemap, or an empty one
   */
  sitemapPaths(): readonly string[] {
    const locations = [...this.text('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)];
    if (locations.length === 0) {
      throw new Error('The sitemap names no page\n  where: sitemap.xml\n  hint: look at the build');
    }
    return locations.map(([, location = '']) => decodeURI(new URL(location).pathname));
  }
}

/** @throws Error in three parts unless there is a built site */
export function assertBuilt(): void {
  if (existsSync(path.join(buildFolder, 'index.html'))) return;
  throw new Error(
    `The checks of the built site found none\n  where: ${buildFolder}\n  hint: run \`npm run build\` first`,
  );
}
