/**
 * Characters that look like a part of the batch language and are none: quotes that quote nothing, an
 * equals sign and letters that no command line means. CP932 holds them all, so encoding lets them pass.
 */
const lookAlikes = /[\u2018-\u201f\uff1d\uff21-\uff3a\uff41-\uff5a]/u;

/** Distance from a full-width form to its ASCII character (Unicode block Halfwidth and Fullwidth Forms). */
const fullWidthOffset = 0xfee0;

/**
 * Checks the text of a batch file, comments and messages included.
 *
 * @param text the text, any line ends
 * @param file its name for messages
 * @throws {RangeError} at the first curly quote, full-width equals sign or full-width Latin letter
 */
export function checkBatchCharacters(text: string, file: string): void {
  text.split(/\r\n?|\n/).forEach((line, index) => {
    const found = lookAlikes.exec(line);
    if (found === null) return;
    const [character] = found;
    const code = character.charCodeAt(0);
    throw new RangeError(
      `${file}:${index + 1}:${found.index + 1}: a batch file must not hold ` +
        `U+${code.toString(16).toUpperCase()} (${character})\n  Hint: write ${plainForm(code)} instead`,
    );
  });
}

function plainForm(code: number): string {
  if (code >= fullWidthOffset) return String.fromCharCode(code - fullWidthOffset);
  return code < 0x201c ? "a straight quote (')" : 'a straight quote (")';
}
