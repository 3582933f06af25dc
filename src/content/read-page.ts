import type { ContainerDirective } from 'mdast-util-directive';
import type { Node, Root } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import type { Diagnostic } from '../batch/diagnostic';
import { isInserted, type RenderedLine } from '../batch/render';
import type { Definitions } from '../definitions/definitions';
import { productSlugs, type ProductSlug } from '../definitions/products';
import type { Phase, Severity } from './blocks';
import { attribute, attributeList, checkDirective, isDirective, type Directive } from './directive';
import { literalsOf } from './literals';
import { findCommand, findValue, fullId, valueIds } from './look-up';
import { errorAt, type Placement } from './place';
import { checkProse } from './prose';
import { suggest } from './suggest';

/** A caution where it stands. */
export interface CautionReading {
  readonly id: string;
  readonly severity: Severity;
  readonly products: readonly string[];
  readonly phases: readonly Phase[];
  readonly node: ContainerDirective;
}

/** What a page (or a partial) says in the vocabulary. */
export interface PageReading {
  readonly placement: Placement;
  /** The page as Markdown with directives. */
  readonly tree: Root;
  /** Ids of files and tables that it shows. */
  readonly shows: readonly { readonly id: string; readonly node: Directive }[];
  readonly cautions: readonly CautionReading[];
  readonly cautionRefs: readonly { readonly id: string; readonly node: Directive }[];
  readonly errata: readonly { readonly id: string; readonly node: Directive }[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a page: what it points at, and what is wrong with it. The remark plugin and the knowledge of
 * the whole site both read pages with this function.
 *
 * @param tree the page as Markdown with directives
 * @param placement its file, relative to the project
 * @param definitions what it can point at
 * @returns everything found; ids are full ids
 */
export function readPage(tree: Root, placement: Placement, definitions: Definitions): PageReading {
  const product = productOf(placement.file);
  const shows: { id: string; node: Directive }[] = [];
  const cautions: CautionReading[] = [];
  const cautionRefs: { id: string; node: Directive }[] = [];
  const errata: { id: string; node: Directive }[] = [];
  const anchors = new Map<string, Node>();
  const diagnostics: Diagnostic[] = checkProse(tree, placement, literalsOf(definitions));

  const unknown = (node: Directive, what: string, id: string, known: Iterable<string>): void => {
    const ruleId = `unknown-${what.replace(/ /g, '-')}`;
    diagnostics.push(
      errorAt(
        node,
        placement,
        ruleId,
        `there is no ${what} ${JSON.stringify(id)}`,
        suggest(id, known),
      ),
    );
  };
  const anchor = (node: Directive, id: string): void => {
    if (anchors.has(id)) {
      diagnostics.push(
        errorAt(
          node,
          placement,
          'duplicate-id',
          `the id ${JSON.stringify(id)} stands twice in this page`,
          'give each its own id',
        ),
      );
    }
    anchors.set(id, node);
  };

  visitParents(tree, (node, parents) => {
    if (!isDirective(node)) return;
    const faults = checkDirective(node, placement);
    diagnostics.push(...faults);
    if (faults.length > 0) return;
    const of = fullId(attribute(node, 'of'), product);
    switch (node.name) {
      case 'block':
        readBlock(node, of);
        break;
      case 'table':
        if (definitions.tables.has(of)) shows.push({ id: of, node });
        else unknown(node, 'table', of, definitions.tables.keys());
        break;
      case 'value':
        if (findValue(definitions, of) === undefined)
          unknown(node, 'value', of, valueIds(definitions));
        break;
      case 'cmd':
        if (findCommand(definitions, of) === undefined)
          unknown(node, 'command', of, definitions.commands.keys());
        break;
      case 'erratum': {
        const id = attribute(node, 'id');
        if (definitions.errata.has(id)) errata.push({ id, node });
        else unknown(node, 'erratum', id, definitions.errata.keys());
        break;
      }
      case 'caution-entry':
        readCaution(node as ContainerDirective);
        break;
      case 'caution-ref':
        cautionRefs.push({ id: attribute(node, 'of'), node });
        break;
      case 'procedure':
        anchor(node, attribute(node, 'id'));
        break;
      case 'step': {
        anchor(node, attribute(node, 'id'));
        const parent = parents.at(-1);
        if (parent?.type !== 'containerDirective' || (parent as Directive).name !== 'procedure') {
          diagnostics.push(
            errorAt(
              node,
              placement,
              'step-outside-procedure',
              'a step stands outside a procedure',
              'put ::::procedure{#…} around it, with more colons than the step has',
            ),
          );
        }
        break;
      }
    }
  });

  function readBlock(node: Directive, of: string): void {
    const file = definitions.files.get(of);
    if (file === undefined) {
      unknown(node, 'file', of, definitions.files.keys());
      return;
    }
    const region = attribute(node, 'region');
    if (region !== '' && !Object.hasOwn(file.regions, region)) {
      const regions = Object.keys(file.regions);
      diagnostics.push(
        errorAt(
          node,
          placement,
          'unknown-region',
          `${of} has no region ${JSON.stringify(region)}`,
          regions.length === 0 ? 'it has no regions: show all of it' : suggest(region, regions),
        ),
      );
      return;
    }
    const insertedOnly = attribute(node, 'only') === 'inserted';
    const isShown = (line: RenderedLine): boolean =>
      (region === '' || line.region === region) && (!insertedOnly || isInserted(line));
    if (!file.render(definitions.defaults).lines.some(isShown)) {
      diagnostics.push(
        errorAt(
          node,
          placement,
          'empty-block',
          `${of} has no ${insertedOnly ? 'inserted ' : ''}line${region === '' ? '' : ` in the region ${JSON.stringify(region)}`}`,
          'show another part of it, or all of it',
        ),
      );
      return;
    }
    shows.push({ id: of, node });
  }

  function readCaution(node: ContainerDirective): void {
    const id = attribute(node, 'id');
    anchor(node, id);
    const known: readonly string[] = ['common', ...productSlugs];
    const products = attributeList(node, 'products');
    for (const slug of products) {
      if (!known.includes(slug)) unknown(node, 'product', slug, known);
    }
    cautions.push({
      id,
      severity: attribute(node, 'severity') as Severity,
      products: products.filter((slug) => known.includes(slug)),
      phases: attributeList(node, 'phase') as Phase[],
      node,
    });
  }

  return { placement, tree, shows, cautions, cautionRefs, errata, diagnostics };
}

/** The product that a page belongs to by its folder; undefined for pages of no product. */
export function productOf(file: string): ProductSlug | undefined {
  const folder = /^docs\/([^/]+)\//.exec(file)?.[1];
  return productSlugs.find((slug) => slug === folder);
}
