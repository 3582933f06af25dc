import type { Pieces } from '../../batch/render';

/** A reference to a parameter: its value stands here. */
export interface ParameterReference {
  readonly param: string;
  /** What stands here while the reader has no value: for a parameter whose places have words of their own. */
  readonly text?: string;
}

/** Text with places for parameters. */
export type Template = readonly (string | ParameterReference)[];

/** What parameters hold: parameter id → value. */
export type Values = ReadonlyMap<string, string>;

/**
 * Tag for templates: `` text`${p.drive}\nvwork` ``. Backslashes are kept as they are written.
 */
export function text(
  strings: TemplateStringsArray,
  ...places: readonly (ParameterReference | Template | string)[]
): Template {
  const parts: (string | ParameterReference)[] = [];
  strings.raw.forEach((raw, index) => {
    if (raw !== '') parts.push(raw);
    const place = places[index];
    if (place === undefined) return;
    if (typeof place === 'string') parts.push(place);
    else if ('param' in place) {
      const { param, text: words } = place;
      parts.push(words === undefined ? { param } : { param, text: words });
    } else parts.push(...place);
  });
  return parts;
}

/**
 * Puts values into a template.
 *
 * @throws {RangeError} when a parameter has no value
 */
export function resolve(template: Template, values: Values): Pieces {
  return template.map((part) => {
    if (typeof part === 'string') return { text: part };
    const value = values.get(part.param) ?? part.text;
    if (value === undefined) throw new RangeError(`no value for parameter ${part.param}`);
    return { text: value, param: part.param };
  });
}
