import type { Definitions } from '../../src/definitions/definitions';
import type { FileDefinition } from '../../src/definitions/schema/file';
import { decodeCp932 } from '../../src/encoding/cp932';
import { fileBytes } from '../support/file-bytes';
import { checkBatchCharacters } from './batch-characters';

/** A file that readers download. */
export interface Download {
  readonly file: FileDefinition;
  readonly bytes: Uint8Array;
}

/**
 * Makes the bytes of every file that is offered as a download, with the guides' own values.
 *
 * @returns one download per file, in the order in which the files are stated
 * @throws {RangeError} naming file, line and column, when CP932 cannot hold a character, or when a batch
 *   file holds one that must not stand there
 */
export function buildDownloads({ files, defaults }: Definitions): readonly Download[] {
  return [...files.values()]
    .filter((file) => file.download)
    .map((file) => {
      const bytes = fileBytes(file, defaults);
      if (/\.bat$/i.test(file.file)) checkBatchCharacters(decodeCp932(bytes), file.id);
      return { file, bytes };
    });
}
