import { lineText } from '../../batch/render';
import type { Definitions } from '../definitions';
import type { FileDefinition } from '../schema/file';

/** A file of the definitions with the guides' own values, as readers download it. */
export interface FileText {
  readonly file: FileDefinition;
  readonly lines: readonly string[];
}

/**
 * Every file of the definitions with its text: what the tables of this folder are computed from.
 *
 * @returns in the order in which the files are stated
 */
export function fileTexts({ files, defaults }: Definitions): readonly FileText[] {
  return [...files.values()].map((file) => ({
    file,
    lines: file.render(defaults).lines.map(lineText),
  }));
}
