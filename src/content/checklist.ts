import type { Nodes, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { Definitions } from '../definitions/definitions';
import { resolve } from '../definitions/schema/template';
import { stepServers, type StepServer, type ValuePiece } from './blocks';
import { attribute, isDirective, labelOf, type Directive } from './directive';
import { joinLines } from './join-lines';
import { findCommand, fullId } from './look-up';
import { productOf } from './read-page';
import type { SitePage } from './site-knowledge';

/**
 * The procedures of a guide page as a list to tick off on paper: what to do on which server, in the order of
 * the page, with the places of parameters. Cautions, tables of facts and files stay on the page.
 */
export interface Checklist {
  /** Without base URL. */
  readonly url: string;
  readonly title: string;
  readonly sections: readonly {
    readonly title: string;
    readonly steps: readonly ChecklistStep[];
  }[];
}

export interface ChecklistStep {
  /** Its anchor on the page. */
  readonly id: string;
  /** As the step's tag names it. */
  readonly server: string;
  readonly place?: string;
  /** Paragraphs and table rows, one each. */
  readonly lines: readonly (readonly ValuePiece[])[];
  /** Ids of the files that the step uses. */
  readonly files: readonly string[];
}

/**
 * Reads the procedures of a page.
 *
 * @returns undefined for a page without any
 */
export function checklistOf(page: SitePage, definitions: Definitions): Checklist | undefined {
  const [reading] = page.readings;
  if (reading === undefined) return undefined;
  const context = { definitions, product: productOf(reading.placement.file) };
  const sections: { title: string; steps: ChecklistStep[] }[] = [];
  let title = page.title;
  for (const node of reading.tree.children) {
    if (node.type === 'heading' && node.depth === 2) title = plainText(node, context);
    if (!isDirective(node) || node.name !== 'procedure') continue;
    const steps = (node as ContainerDirective).children.flatMap((child) =>
      isDirective(child) && child.name === 'step'
        ? [stepOf(child as ContainerDirective, context)]
        : [],
    );
    const last = sections.at(-1);
    if (last?.title === title) last.steps.push(...steps);
    else sections.push({ title, steps });
  }
  return sections.length === 0 ? undefined : { url: page.url, title: page.title, sections };
}

interface Context {
  readonly definitions: Definitions;
  readonly product: string | undefined;
}

function stepOf(step: ContainerDirective, context: Context): ChecklistStep {
  const place = attribute(step, 'place');
  const label = labelOf(step);
  const children = step.children.filter((child) => child !== label);
  return {
    id: attribute(step, 'id'),
    server: stepServers[attribute(step, 'server') as StepServer],
    ...(place !== '' && { place }),
    lines: children.flatMap((child) => linesOf(child, context)),
    files: [...new Set(children.flatMap((child) => filesOf(child, context)))],
  };
}

/** Paragraphs, items of lists, and rows of tables as 「first cell: other cells」. */
function linesOf(node: RootContent, context: Context): ValuePiece[][] {
  switch (node.type) {
    case 'paragraph':
      return [merged(piecesOf(node, context))];
    case 'list':
      return node.children.flatMap(({ children }) =>
        children.flatMap((child) => linesOf(child, context)),
      );
    case 'table':
      return node.children
        .slice(1)
        .map(({ children }) =>
          merged(
            children.flatMap((cell, index) => [
              ...(index === 0 ? [] : [{ text: index === 1 ? ': ' : '、' }]),
              ...piecesOf(cell, context),
            ]),
          ),
        );
    default:
      return [];
  }
}

function filesOf(node: RootContent, { definitions, product }: Context): string[] {
  if (!isDirective(node) || (node.name !== 'block' && node.name !== 'table')) return [];
  const id = fullId(attribute(node, 'of'), product);
  const file = node.name === 'block' ? id : definitions.tables.get(id)?.file;
  return file === undefined ? [] : [file];
}

function piecesOf(node: Nodes, context: Context): ValuePiece[] {
  if (node.type === 'text') return [{ text: joinLines(node.value) }];
  if (node.type === 'inlineCode') return [{ text: node.value }];
  if (node.type === 'break') return [{ text: ' ' }];
  if (isDirective(node)) return directivePieces(node, context);
  return 'children' in node ? node.children.flatMap((child) => piecesOf(child, context)) : [];
}

function directivePieces(node: Directive, { definitions, product }: Context): ValuePiece[] {
  const id = fullId(attribute(node, 'of'), product);
  switch (node.name) {
    case 'value': {
      const template = definitions.facts.get(id) ?? [{ param: id }];
      return [...resolve(template, definitions.defaults)];
    }
    case 'cmd':
      return (findCommand(definitions, id) ?? []).map(({ text, param }) =>
        param === undefined ? { text } : { text, param },
      );
    default:
      return [];
  }
}

function plainText(node: Nodes, context: Context): string {
  return piecesOf(node, context)
    .map(({ text }) => text)
    .join('')
    .trim();
}

/** Joins neighbours that belong to no parameter. */
function merged(pieces: readonly ValuePiece[]): ValuePiece[] {
  const result: ValuePiece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (piece.param === undefined && last !== undefined && last.param === undefined) {
      result[result.length - 1] = { text: last.text + piece.text };
    } else if (piece.text !== '') {
      result.push(piece);
    }
  }
  return result;
}
