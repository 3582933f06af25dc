import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Parent, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isDirective, type Directive } from '../../src/content/directive';
import { frontMatterSchema } from '../../src/content/front-matter';
import { pageSourceProps } from '../../src/content/page-source';
import { productOf, readPage } from '../../src/content/read-page';
import { importedPartials, importTarget } from '../../src/content/imports';
import { isPartial } from '../support/parse-files';
import { loadDefinitions } from '../support/fresh-definitions';
import { loadKnowledge, throwOnFaults } from '../support/load-knowledge';
import { flowElement } from './element';
import { lineOffset } from './line-offset';
import { errataAttribute, errataInOrder, errataOfPartial, usesOfPartials } from './partials';
import { cautionTitle, replacement, type ReplaceContext } from './replace';

interface Options {
  /** Absolute path of the project. */
  readonly siteDir: string;
}

/**
 * Remark plugin: replaces the vocabulary of a page by components that hold what the definitions state.
 *
 * In: `::block{of="uxservermanager/single/start.bat" region="start.home"}`
 * Out: `<TextBlock title="start.bat" html="…" …/>`
 *
 * @throws {Error} with file:line:column and a hint for each thing in the page that is wrong
 */
export default function remarkDefinitions({ siteDir }: Options) {
  return async (tree: Root, vfile: VFile): Promise<void> => {
    const file = path.relative(siteDir, vfile.path).split(path.sep).join('/');
    const definitions = await loadDefinitions(siteDir);
    const source = String(vfile.value);
    const placement = {
      file,
      source,
      lineOffset: lineOffset(readFileSync(vfile.path, 'utf8'), source),
    };
    throwOnFaults(readPage(tree, placement, definitions).diagnostics);

    const ofPartials = new Map(
      importedPartials(tree).map(({ name, path: written }) => {
        const target = importTarget(written, file);
        return [name, errataOfPartial(target, siteDir)] as const;
      }),
    );
    const errata = errataInOrder(tree, ofPartials);
    const isPage = !isPartial(file);
    for (const use of usesOfPartials(tree, ofPartials)) {
      use.attributes.push(errataAttribute(isPage ? errata : undefined));
    }
    await replaceAll(tree, {
      definitions,
      product: productOf(file),
      errata,
      isPartial: !isPage,
      marks: new Map(),
      knowledge: () => loadKnowledge(siteDir, definitions),
    });

    if (isPage) {
      const frontMatter = frontMatterSchema.safeParse(vfile.data.frontMatter);
      if (frontMatter.success) {
        const props = pageSourceProps(frontMatter.data.source, errata, definitions);
        tree.children.push(flowElement('PageSource', props));
      }
    }
  };
}

/** Inner directives first, so that a container takes over finished children. */
async function replaceAll(tree: Root, page: Omit<ReplaceContext, 'titles'>): Promise<void> {
  const found: { directive: Directive; parent: Parent }[] = [];
  visit(tree, (node, _index, parent) => {
    if (isDirective(node) && parent !== undefined) found.push({ directive: node, parent });
  });
  const titles = new Map(
    found
      .filter(({ directive }) => directive.name === 'caution-entry')
      .map(({ directive }) => [directive, cautionTitle(directive, page)]),
  );
  const context = { ...page, titles };
  const replacements = new Map<Directive, RootContent>();
  for (const { directive } of found) {
    // In the order of the page: the first mark of an erratum bears its anchor.
    if (directive.type !== 'containerDirective') {
      const node = await replacement(directive, context);
      if (node !== undefined) replacements.set(directive, node);
    }
  }
  for (const { directive, parent } of found.reverse()) {
    const node = replacements.get(directive) ?? (await replacement(directive, context));
    if (node !== undefined) parent.children.splice(parent.children.indexOf(directive), 1, node);
  }
}
