import type {
  FootnoteDefinition,
  FootnoteReference,
  ListItem,
  PhrasingContent,
  RootContent,
} from 'mdast';
import type { Directive } from '../../../src/content/directive';
import { attribute } from '../../../src/content/directive';
import type { ErratumData } from '../../../src/content/blocks';
import type { LowerContext } from './context';
import { inlineCode, paragraph, text } from './nodes';

/** The errata of one page in the order in which a reader meets them. */
export class ErrataNotes {
  readonly #ids: string[] = [];

  /** The number of an erratum on the page, from 1; the same each time. */
  numberOf(id: string): number {
    if (!this.#ids.includes(id)) this.#ids.push(id);
    return this.#ids.indexOf(id) + 1;
  }

  get ids(): readonly string[] {
    return this.#ids;
  }
}

/** `:erratum{#…}` becomes the mark of a footnote; nothing where a text is shown again. */
export function lowerErratum(directive: Directive, { notes }: LowerContext): RootContent[] {
  if (notes === undefined) return [];
  return [{ type: 'footnoteReference', ...label(notes.numberOf(attribute(directive, 'id'))) }];
}

/**
 * The footnote of an erratum: what is printed, what is published, why, how sure.
 *
 * @param number its number on the page
 */
export function erratumNote(erratum: ErratumData, number: number): FootnoteDefinition {
  const { kindLabel, inferred, guideTitle, section, printed, published, reason } = erratum;
  const sure = inferred ? '推定' : '出典のほかの箇所で確認';
  return {
    type: 'footnoteDefinition',
    ...label(number),
    children: [
      paragraph(text(`${kindLabel} (${sure})。『${guideTitle}』${section}`)),
      {
        type: 'list',
        ordered: false,
        spread: false,
        children: [
          item('出典の記載', codeLines(printed)),
          item('このサイトの記載', codeLines(published)),
          item('理由', [text(reason)]),
        ],
      },
    ],
  };
}

function label(number: number): Pick<FootnoteReference, 'identifier' | 'label'> {
  return { identifier: `訂正${number}`, label: `訂正${number}` };
}

function item(term: string, value: readonly PhrasingContent[]): ListItem {
  return { type: 'listItem', spread: false, children: [paragraph(text(`${term}: `), ...value)] };
}

/** Inline code holds no line end: each line is code of its own; empty ones would be none. */
function codeLines(value: string): PhrasingContent[] {
  return value
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line, index): PhrasingContent[] => [
      ...(index > 0 ? [{ type: 'break' } as const] : []),
      inlineCode(line),
    ]);
}
