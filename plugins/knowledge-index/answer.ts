import type { LeafDirective } from 'mdast-util-directive';
import { severities } from '../../src/content/blocks';
import { attribute } from '../../src/content/directive';
import { answerPieces, type AnswerPiece, type FaqEntry } from '../../src/content/faq';
import type { AnswerPart } from '../../src/content/pages';
import type { CautionKnowledge } from '../../src/content/site-knowledge';
import { staticHtml } from '../../src/content/static-html';
import type { Definitions } from '../../src/definitions/definitions';
import { lineText } from '../../src/batch/render';
import { factTableProps } from '../support/fact-table';
import { selectLines } from '../support/select-lines';
import { textBlockProps } from '../support/text-block';

/** What answers are made from. */
export interface AnswerSite {
  readonly definitions: Definitions;
  readonly cautions: readonly CautionKnowledge[];
  /** The site's base URL, with slashes at both ends. */
  readonly baseUrl: string;
}

/** A part of an answer, and what a reader sees of it. */
interface Rendered {
  readonly part: AnswerPart;
  readonly text: string;
}

/**
 * The answer of a FAQ entry.
 *
 * @param entry an entry without faults
 * @returns its parts in order, and the same as plain text with LF between blocks
 */
export async function renderAnswer(
  entry: FaqEntry,
  site: AnswerSite,
): Promise<{ readonly parts: readonly AnswerPart[]; readonly text: string }> {
  const nodes = entry.page.readings[0]?.tree.children ?? [];
  const rendered: Rendered[] = [];
  for (const piece of answerPieces(nodes)) {
    const part = await renderPiece(piece, entry, site);
    if (part !== undefined) rendered.push(part);
  }
  return {
    parts: rendered.map(({ part }) => part),
    text: rendered.map(({ text }) => text).join('\n'),
  };
}

async function renderPiece(
  piece: AnswerPiece,
  { page, placement }: FaqEntry,
  site: AnswerSite,
): Promise<Rendered | undefined> {
  if (piece.kind === 'directive') return renderDirective(piece.directive, site);
  const base = site.baseUrl.replace(/\/$/, '');
  const { html, text } = staticHtml(piece.nodes, {
    definitions: site.definitions,
    product: undefined,
    resolveLink: (href) => {
      const url = page.resolveLink(href, placement.file);
      return url.startsWith('/') ? base + url : url;
    },
  });
  return { part: { kind: 'html', html }, text };
}

async function renderDirective(
  directive: LeafDirective,
  { definitions, cautions }: AnswerSite,
): Promise<Rendered | undefined> {
  const of = attribute(directive, 'of');
  switch (directive.name) {
    case 'caution-ref': {
      const caution = cautions.find(({ id }) => id === of);
      if (caution === undefined) return undefined;
      const { severity, title, html, phases, url, pageTitle, text } = caution;
      return {
        part: { kind: 'caution', props: { severity, title, html, phases, url, pageTitle } },
        text: [severities[severity], phases.join('・'), text, pageTitle].join('\n'),
      };
    }
    case 'table': {
      const table = definitions.tables.get(of);
      if (table === undefined) return undefined;
      const props = factTableProps(table, definitions);
      const rows = props.rows.flatMap((row) =>
        row.map((cell) =>
          cell
            .map(({ pieces, remark }) => pieces.map(({ text }) => text).join('') + (remark ?? ''))
            .join(''),
        ),
      );
      return {
        part: { kind: 'table', props },
        text: [props.caption, ...props.columns, ...rows].join('\n'),
      };
    }
    case 'block': {
      const file = definitions.files.get(of);
      if (file === undefined) return undefined;
      const region = attribute(directive, 'region');
      const choice = {
        ...(region !== '' && { region }),
        insertedOnly: attribute(directive, 'only') === 'inserted',
      };
      const values = definitions.defaults;
      const lines = selectLines(file.render(values), choice);
      return {
        part: { kind: 'block', props: await textBlockProps(file, { values, ...choice }) },
        text: lines.map(({ line }) => lineText(line)).join('\n'),
      };
    }
    default:
      return undefined;
  }
}
