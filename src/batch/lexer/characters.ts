/** Character classes of cmd.exe's lexer. The empty string stands for the end of the input. */

const BLANKS = ' \t\v\f';
const DELIMITERS = `${BLANKS},;=`;

/** White space within a line. */
export function isBlank(character: string): boolean {
  return character !== '' && BLANKS.includes(character);
}

/** What separates words: white space and `, ; =`. */
export function isDelimiter(character: string): boolean {
  return character !== '' && DELIMITERS.includes(character);
}

/** What ends the name of a label where GOTO or CALL uses it. */
export function endsLabelUse(character: string): boolean {
  return isDelimiter(character) || endsLabel(character);
}

/**
 * What ends the name of a label on its own line: not `, ; =`, so that no GOTO finds `:name,`
 * (experiments published by jeb, dostips.com, topic 3803; Wine has it so too).
 */
export function endsLabel(character: string): boolean {
  return isBlank(character) || (character !== '' && ':+&|<>'.includes(character));
}

export function isDigit(character: string): boolean {
  return character >= '0' && character <= '9' && character.length === 1;
}

/** Upper case without a change of length, as cmd.exe compares names: `ß` stays. */
export function foldCase(text: string): string {
  return text.replace(/[^A-Z0-9 ]/g, (character) => {
    const upper = character.toUpperCase();
    return upper.length === 1 ? upper : character;
  });
}
