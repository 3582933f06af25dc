import { piecesText, type Segment } from '../batch/render';
import type { Definitions } from '../definitions/definitions';
import { resolve, type Template } from '../definitions/schema/template';

/** What `of` of an inline value names. */
export interface FoundValue {
  readonly id: string;
  readonly text: string;
  /** Set when the reader can have another value. */
  readonly param?: string;
}

/**
 * The full id of a value, table or command: in a product's folder its own names stand alone.
 *
 * @param name as written in a page
 * @param product the folder of the page, where it is a product's
 */
export function fullId(name: string, product: string | undefined): string {
  return name.includes('/') || product === undefined ? name : `${product}/${name}`;
}

/** A parameter's or a fact's text with the guides' own values; undefined when there is none. */
export function findValue(definitions: Definitions, id: string): FoundValue | undefined {
  const parameter = definitions.parameters.get(id);
  if (parameter !== undefined) return { id, text: parameter.default, param: id };
  const fact = definitions.facts.get(id);
  return fact === undefined ? undefined : { id, text: templateText(fact, definitions) };
}

/** A template with the guides' own values. */
export function templateText(template: Template, definitions: Definitions): string {
  return piecesText(resolve(template, definitions.defaults));
}

/** A command line with the guides' own values; undefined when there is none. */
export function findCommand(definitions: Definitions, id: string): readonly Segment[] | undefined {
  return definitions.commands.get(id)?.(definitions.defaults);
}

/** Every id that an inline value can name. */
export function valueIds(definitions: Definitions): string[] {
  return [...definitions.parameters.keys(), ...definitions.facts.keys()];
}
