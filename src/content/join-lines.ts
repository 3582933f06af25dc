/** Scripts that are written without blanks between words, and their punctuation. */
const cjk =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3000-\\u303f\\uff00-\\uffef]';
const lineEnd = new RegExp(`(?<=${cjk})[ \\t]*\\n[ \\t]*|[ \\t]*\\n[ \\t]*(?=${cjk})`, 'gu');

/**
 * Joins the lines of Japanese prose: a line end of the source next to a Japanese character is no blank
 * on the page. Between Latin words it stays one.
 *
 * In: `サーバを起動します。⏎次に確かめます。` Out: `サーバを起動します。次に確かめます。`
 */
export function joinLines(text: string): string {
  return text.replace(lineEnd, '');
}
