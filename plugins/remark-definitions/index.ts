import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Parent, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isDirective, type Directive } from '../../src/content/directive';
import { frontMatterSchema } from '../../src/content/front-matter';
import { productOf, readPage } from '../../src/content/read-page';
import { loadDefinitions } from '../support/fresh-definitions';
import { loadKnowledge, throwOnFaults } from '../support/load-knowledge';
import { flowElement } from './element';
import { pageSourceProps } from './page-source';
import { replacement, type ReplaceContext } from './replace';

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
    const placement = { file, lineOffset: lineOffsetOf(vfile) };
    const reading = readPage(tree, placement, definitions);
    throwOnFaults(reading.diagnostics);

    const errata = reading.errata.map(({ id }) => id);
    await replaceAll(tree, {
      definitions,
      product: productOf(file),
      errata,
      marks: new Map(),
      knowledge: () => loadKnowledge(siteDir, definitions),
    });

    const isPartial = file.split('/').some((part) => part.startsWith('_'));
    if (!isPartial) {
      const frontMatter = frontMatterSchema.safeParse(vfile.data.frontMatter);
      if (frontMatter.success) {
        const props = pageSourceProps(frontMatter.data.source, errata, definitions);
        tree.children.push(flowElement('PageSource', props));
      }
    }
  };
}

/** Inner directives first, so that a container takes over finished children. */
async function replaceAll(tree: Root, context: ReplaceContext): Promise<void> {
  const found: { directive: Directive; parent: Parent }[] = [];
  visit(tree, (node, _index, parent) => {
    if (isDirective(node) && parent !== undefined) found.push({ directive: node, parent });
  });
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

/** Docusaurus cuts the front matter off before it parses; places are told in lines of the file. */
function lineOffsetOf(vfile: VFile): number {
  const whole = readFileSync(vfile.path, 'utf8');
  const start = whole.indexOf(String(vfile.value));
  return start < 0 ? 0 : whole.slice(0, start).split('\n').length - 1;
}
