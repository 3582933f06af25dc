import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { load as parseYaml, YAMLException } from 'js-yaml';
import { pageGroupOf } from '../../src/content/page-groups';

/** A guide page as lists of pages name it. */
export interface ListedPage {
  /** Folder below `docs`: the slug of a product, or `reference`. */
  readonly folder: string;
  /** As the docs plugin has it: `server/setup-single`. */
  readonly id: string;
  /** Without base URL. */
  readonly url: string;
  /** What the sidebar calls it. */
  readonly label: string;
  /** Of the sidebar; pages without one come first. */
  readonly position: number;
  /** Heading of the sidebar under which it stands; absent for the overview. */
  readonly group?: string;
  /** The task that it serves, where that is another than its group. */
  readonly task?: string;
}

/**
 * Lists the pages of some folders of `docs` from their front matter, without a parse of their text. A page
 * whose front matter cannot be read is left out: the reading of the whole site says what is wrong with it.
 *
 * @param siteDir absolute path of the project
 * @param folders folders below `docs`; one that does not exist has no pages
 * @returns pages in the order of the folders, then by position, then by name
 */
export function listPages(siteDir: string, folders: readonly string[]): readonly ListedPage[] {
  return folders.flatMap((folder) =>
    pageFiles(path.join(siteDir, 'docs', folder))
      .flatMap((name): ListedPage[] => {
        const source = readFileSync(path.join(siteDir, 'docs', folder, `${name}.mdx`), 'utf8');
        const head = readHead(source);
        return head === undefined ? [] : [listedPage(folder, name, head)];
      })
      .sort((left, right) => left.position - right.position || (left.id < right.id ? -1 : 1)),
  );
}

type Head = Readonly<Record<string, unknown>>;

function listedPage(folder: string, name: string, head: Head): ListedPage {
  const { title, sidebar_label: label, sidebar_position: position, sidebar_custom_props } = head;
  const own: Head = isRecord(sidebar_custom_props) ? sidebar_custom_props : {};
  const group = text(own.group) ?? pageGroupOf(name);
  const task = text(own.task);
  return {
    folder,
    id: `${folder}/${name}`,
    url: name === 'index' ? `/${folder}/` : `/${folder}/${name}/`,
    label: text(label) ?? text(title) ?? name,
    position: typeof position === 'number' ? position : 0,
    ...(group !== undefined && { group }),
    ...(task !== undefined && { task }),
  };
}

/** Names of the pages of a folder, which need not exist; partials are none. */
function pageFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.mdx') && !file.startsWith('_'))
    .map((file) => path.basename(file, '.mdx'));
}

function readHead(source: string): Head | undefined {
  const yaml = /^---\r?\n([\s\S]*?)\r?\n---/.exec(source)?.[1];
  if (yaml === undefined) return undefined;
  try {
    const head = parseYaml(yaml);
    return isRecord(head) ? head : undefined;
  } catch (error) {
    if (error instanceof YAMLException) return undefined;
    throw error;
  }
}

function isRecord(value: unknown): value is Head {
  return typeof value === 'object' && value !== null;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
