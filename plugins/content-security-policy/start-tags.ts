/** An attribute of a start tag: its decoded name, its raw value and where it stands in the text. */
export interface Attribute {
  /** Lower case. */
  readonly name: string;
  /** As written, without quotes; empty for an attribute without a value. */
  readonly value: string;
  /** Offsets of the whole attribute, the blank before it included. */
  readonly start: number;
  readonly end: number;
}

export interface StartTag {
  /** Lower case. */
  readonly name: string;
  readonly attributes: readonly Attribute[];
  readonly start: number;
  readonly end: number;
  /** For `script` and `style`: what stands between the tags, as written. */
  readonly rawText?: string;
}

const tagOrComment =
  /<!--[\s\S]*?-->|<([a-zA-Z][^\s/>]*)((?:[^>"'=]|=\s*"[^"]*"|=\s*'[^']*'|=)*)>/g;
const attribute = /\s*([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
/** Elements whose content is text whatever it looks like (HTML Living Standard, 13.1.2). */
const textOnly = new Set(['script', 'style', 'textarea', 'title', 'noscript']);

/**
 * Lists the start tags of an HTML document that a serializer wrote (React, the HTML minifier): every quote
 * that opens an attribute's value also closes it. A `>` inside a value is read as part of it.
 *
 * @param html the document
 * @returns the start tags in their order; tags inside comments, scripts, styles and titles are no tags
 */
export function* startTags(html: string): Generator<StartTag> {
  const scanner = new RegExp(tagOrComment);
  for (let match = scanner.exec(html); match; match = scanner.exec(html)) {
    const [whole, rawName, rawAttributes = ''] = match;
    if (rawName === undefined) continue;
    const name = rawName.toLowerCase();
    const end = match.index + whole.length;
    const attributes = attributesOf(rawAttributes, match.index + 1 + rawName.length);
    const tag = { name, attributes, start: match.index, end };
    if (!textOnly.has(name)) {
      yield tag;
      continue;
    }
    const close = html.slice(end).search(new RegExp(`</${name}[\\s/>]`, 'i'));
    const rawText = html.slice(end, close < 0 ? undefined : end + close);
    yield { ...tag, rawText };
    scanner.lastIndex = end + rawText.length;
  }
}

function attributesOf(text: string, offset: number): Attribute[] {
  return Array.from(text.matchAll(attribute), (match) => ({
    name: (match[1] ?? '').toLowerCase(),
    value: match[2] ?? match[3] ?? match[4] ?? '',
    start: offset + match.index,
    end: offset + match.index + match[0].length,
  }));
}
