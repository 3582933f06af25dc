const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

/**
 * The text of HTML that the build made, for search: tags become blanks.
 *
 * In: `<p><code>y:\data</code>を&#x26;消す</p>` Out: ` y:\data を&消す `
 */
export function htmlText(html: string): string {
  return html
    .replace(/<\/?(?:code|a|strong|em|span)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(String(hex), 16));
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      return entities[String(name)] ?? whole;
    });
}
