import type { Heading, RootContent } from 'mdast';
import { lineText, type RenderedLine } from '../../batch/render';
import type { Definitions } from '../../definitions/definitions';
import { stepServers, type StepServer } from '../blocks';
import { attribute, isDirective, labelOf, type Directive } from '../directive';
import { importedPartials, importTarget } from '../imports';
import { joinLines } from '../join-lines';
import { findCommand, findValue, fullId } from '../look-up';
import { productOf, type PageReading } from '../read-page';
import type { SitePage } from '../site-knowledge';
import { cellText, tidy } from './plain-text';

/** A stretch of a page from one heading to the next. */
export interface Section {
  /** Absent for what stands above the first heading. */
  readonly heading?: { readonly id: string; readonly depth: number; readonly title: string };
  readonly text: string;
  readonly code: string;
}

export interface SectionContext {
  readonly definitions: Definitions;
  /** The title of a caution that a page shows again. */
  readonly cautionTitle: (id: string) => string;
}

/**
 * Cuts a page at its headings, partials included, and reads what a visitor reads in each stretch. A
 * caution has a record of its own: its section says only that it stands there, by its title. The same is
 * true of the rows of a table that have anchors.
 *
 * @param page free of faults
 * @returns the stretches in the order of the page; the first has no heading and may be empty
 */
export function pageSections(page: SitePage, context: SectionContext): Section[] {
  const [reading] = page.readings;
  if (reading === undefined) return [];
  const cutter = new Cutter(page, context);
  cutter.read(reading.tree.children, reading);
  return cutter.finish();
}

/** Adds up the text of the section that is open. */
class Cutter {
  readonly #page: SitePage;
  readonly #context: SectionContext;
  readonly #sections: Section[] = [];
  #heading: Section['heading'];
  #text: string[] = [];
  #code: string[] = [];

  constructor(page: SitePage, context: SectionContext) {
    this.#page = page;
    this.#context = context;
  }

  finish(): Section[] {
    this.#close();
    return this.#sections;
  }

  read(nodes: readonly RootContent[], reading: PageReading): void {
    for (const node of nodes) this.#node(node, reading);
  }

  #close(): void {
    this.#sections.push({
      ...(this.#heading && { heading: this.#heading }),
      text: tidy(this.#text.join('')),
      code: this.#code.join('\n'),
    });
    this.#text = [];
    this.#code = [];
  }

  #open(node: Heading, reading: PageReading): void {
    this.#close();
    const title = this.#inside(node.children, reading);
    this.#heading = { id: headingId(node), depth: node.depth, title };
  }

  /** The text of nodes that stand apart from the section's own. */
  #inside(nodes: readonly RootContent[], reading: PageReading): string {
    const outer = this.#text;
    this.#text = [];
    this.read(nodes, reading);
    const text = tidy(this.#text.join(''));
    this.#text = outer;
    return text;
  }

  #node(node: RootContent, reading: PageReading): void {
    if (isDirective(node)) {
      this.#directive(node, reading);
      return;
    }
    switch (node.type) {
      case 'yaml':
      case 'mdxjsEsm':
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        break;
      case 'heading':
        this.#open(node, reading);
        break;
      case 'text':
        this.#text.push(joinLines(node.value));
        break;
      case 'inlineCode':
        this.#text.push(node.value);
        break;
      case 'code':
        this.#code.push(node.value);
        break;
      case 'break':
        this.#text.push('\n');
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement': {
        const partial = this.#partial(node.name, reading);
        if (partial === undefined) this.read(node.children, reading);
        else this.read(partial.tree.children, partial);
        break;
      }
      case 'tableCell':
        this.read(node.children, reading);
        this.#text.push(' ');
        break;
      default:
        if (!('children' in node)) break;
        this.read(node.children, reading);
        if (blocks.has(node.type)) this.#text.push('\n');
    }
  }

  #directive(node: Directive, reading: PageReading): void {
    const { definitions, cautionTitle } = this.#context;
    const of = fullId(attribute(node, 'of'), productOf(reading.placement.file));
    const children = node.children as readonly RootContent[];
    switch (node.name) {
      case 'value':
        this.#text.push(findValue(definitions, of)?.text ?? '');
        break;
      case 'cmd': {
        const segments = findCommand(definitions, of);
        if (segments !== undefined) this.#text.push(lineText({ segments }));
        break;
      }
      case 'block':
        this.#block(node, of);
        break;
      case 'table':
        this.#table(of);
        break;
      case 'caution-entry': {
        const label = labelOf(node);
        if (label !== undefined) this.read([label], reading);
        break;
      }
      case 'caution-ref':
        this.#text.push(cautionTitle(attribute(node, 'of')), '\n');
        break;
      case 'step':
        this.#text.push(
          `${stepServers[attribute(node, 'server') as StepServer]} ${attribute(node, 'place')}\n`,
        );
        this.read(children, reading);
        break;
      case 'procedure':
      case 'summary':
        this.read(children, reading);
        break;
      default:
        break;
    }
  }

  #block(node: Directive, of: string): void {
    const file = this.#context.definitions.files.get(of);
    if (file === undefined) return;
    const region = attribute(node, 'region');
    const isShown = (line: RenderedLine): boolean => region === '' || line.region === region;
    const lines = file.render(this.#context.definitions.defaults).lines.filter(isShown);
    this.#text.push(`${file.file} ${file.title}\n`);
    this.#code.push(lines.map(lineText).join('\n'));
  }

  #table(of: string): void {
    const table = this.#context.definitions.tables.get(of);
    if (table === undefined) return;
    this.#text.push(`${table.caption}\n`);
    if (table.anchors !== undefined) return;
    for (const row of [table.columns.map((text) => [{ text: [text] }]), ...table.rows]) {
      this.#text.push(
        `${row.map((cell) => cellText(cell, this.#context.definitions)).join(' ')}\n`,
      );
    }
  }

  #partial(name: string | null, reading: PageReading): PageReading | undefined {
    const imported = importedPartials(reading.tree).find((partial) => partial.name === name);
    const file = imported && importTarget(imported.path, reading.placement.file);
    return this.#page.readings.find(({ placement }) => placement.file === file);
  }
}

const blocks = new Set(['paragraph', 'listItem', 'tableRow', 'blockquote']);

/** The anchor in the comment behind a heading, as Docusaurus reads it. */
function headingId({ children }: Heading): string {
  const last = children.at(-1);
  const comment = last?.type === 'mdxTextExpression' ? last.value : '';
  return /^\s*\/\*\s*#([\w-]+)\s*\*\/\s*$/.exec(comment)?.[1] ?? '';
}
