import type { Shown } from './shown';

/** A value with what marks it as the reader's; nothing but the text where it is the guide's. */
export interface YourText {
  readonly text: string;
  readonly mark?: { readonly 'data-yours': ''; readonly title: string };
}

/**
 * The value of the reader in the place of the guide's.
 *
 * @param text what the guide has there
 * @param param id of the parameter whose value it is; undefined for any other text
 */
export function yourText(
  shown: Shown | undefined,
  text: string,
  param: string | undefined,
): YourText {
  const value = param === undefined ? undefined : shown?.values[param];
  if (value === undefined) return { text };
  return {
    text: asWritten(value, text),
    mark: { 'data-yours': '', title: `ガイドの値: ${text}` },
  };
}

/**
 * The same in HTML that the build wrote: the text of each element with `data-param`, which holds nothing but
 * text (plugins/support/highlight, src/content/static-html).
 */
export function yourHtml(shown: Shown | undefined, html: string): string {
  if (shown === undefined) return html;
  return html.replace(
    / data-param="([^"]*)">([^<]*)/g,
    (whole, param: string, original: string) => {
      const value = shown.values[param];
      if (value === undefined) return whole;
      return (
        ` data-param="${param}" data-yours="" title="ガイドの値: ${original.replace(/"/g, '&quot;')}">` +
        asWritten(value, original).replace(/&/g, '&amp;').replace(/</g, '&lt;')
      );
    },
  );
}

/** In `.reg` files a backslash is written twice; no path of its own has two in a row. */
function asWritten(value: string, original: string): string {
  return original.includes('\\\\') ? value.replace(/\\/g, '\\\\') : value;
}
