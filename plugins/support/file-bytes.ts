import { renderedText } from '../../src/batch/render';
import type { FileDefinition } from '../../src/definitions/schema/file';
import type { Values } from '../../src/definitions/schema/template';
import { encodeCp932 } from '../../src/encoding/cp932';

/**
 * The bytes that readers download: CP932, CRLF behind every line, no BOM.
 *
 * @throws {RangeError} naming the place in the file, when CP932 cannot hold a character
 */
export function fileBytes(file: FileDefinition, values: Values): Uint8Array {
  return encodeCp932(renderedText(file.render(values), '\r\n'), file.id);
}
