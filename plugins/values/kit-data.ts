import type { RenderedLine } from '../../src/batch/render';
import type { ValuePiece } from '../../src/content/blocks';
import type { Definitions } from '../../src/definitions/definitions';
import type { FileDefinition } from '../../src/definitions/schema/file';
import type { KitData, KitFile, KitLine } from '../../src/kit/kit-data';
import { isLogLine } from '../../src/values';
import type { ProductChecklist } from './checklists';

/** What kits are made from: every text of the definitions that a cluster can need, and the procedures. */
export function kitData(
  definitions: Definitions,
  checklists: readonly ProductChecklist[],
): KitData {
  const { files, parameters, guides, errata } = definitions;
  return {
    parameters: [...parameters.values()],
    files: [...files.values()].filter(isNeeded).map((file) => kitFile(file, definitions)),
    checklists: checklists.map(({ sections, product, standby, database, url, title }) => ({
      product,
      ...(standby && { standby }),
      ...(database && { database }),
      url,
      title,
      sections: sections.map((section) => ({
        title: section.title,
        steps: section.steps.map(({ server, place, lines, files: used }) => ({
          server,
          ...(place !== undefined && { place }),
          lines: lines.map(piecesLine),
          files: used,
        })),
      })),
    })),
    guides: Object.values(guides).map(({ id, title, edition, date }) => ({
      id,
      title,
      edition: `${edition} ${date}`,
    })),
    errata: [...errata.values()].map(({ id, source, printed, published }) => ({
      id,
      guide: guides[source.guide].title,
      section: source.section,
      printed,
      published,
    })),
  };
}

/** A batch file that is no download is a form of another one, shown as an example. */
function isNeeded({ download, file }: FileDefinition): boolean {
  return download || !file.endsWith('.bat');
}

function kitFile(file: FileDefinition, { defaults }: Definitions): KitFile {
  const { id, product, language, standby, database, role, title, note, source, errata } = file;
  const { lines } = file.render(defaults, { armlog: true });
  return {
    id,
    product,
    file: file.file,
    language,
    standby,
    database,
    role,
    title,
    ...(note !== undefined && { note }),
    isWhole: file.download,
    guide: source.guide,
    errata: [...new Set(errata)],
    lines: lines.map(segmentsLine),
    log: lines.flatMap((line, index) => (isLogLine(line) ? [index] : [])),
  };
}

function segmentsLine({ segments }: RenderedLine): KitLine {
  return piecesLine(segments);
}

/** Neighbours that belong to no parameter become one. */
function piecesLine(pieces: readonly ValuePiece[]): KitLine {
  const line: (string | readonly [string, string])[] = [];
  for (const { text, param } of pieces) {
    const last = line.at(-1);
    if (param !== undefined) line.push([text, param]);
    else if (typeof last === 'string') line[line.length - 1] = last + text;
    else if (text !== '') line.push(text);
  }
  return line;
}
