import type { ProductSlug } from '../../definitions/products';
import { defaultOptions, type ClusterOptions } from '../cluster';
import type { Parameter } from '../parameters';
import { readsFloating } from './terms';

/**
 * The guide's word in place of a value, as a reader with these choices reads it: グループ1の仮想IPアドレス or
 * グループ1のフローティングIPアドレス.
 */
export function placeholderIn({ id, default: word }: Parameter, options: ClusterOptions): string {
  return options.address === 'floating' && readsFloating(productOf(id))
    ? word.replaceAll('仮想IP', 'フローティングIP')
    : word;
}

/**
 * Whether a text is the guide's word in place of a value, in either reading: nobody's value, whoever puts it in.
 */
export function isPlaceholderWord(parameter: Parameter, text: string): boolean {
  return (
    parameter.placeholder === true &&
    (['virtual', 'floating'] as const).some(
      (address) => text === placeholderIn(parameter, { ...defaultOptions, address }),
    )
  );
}

/** What the reader calls a parameter, in the words of their choices. */
export function labelIn({ id, label }: Parameter, options: ClusterOptions): string {
  return options.address === 'floating' && readsFloating(productOf(id))
    ? label.replaceAll('仮想 IP', 'フローティング IP')
    : label;
}

function productOf(id: string): ProductSlug {
  return id.slice(0, id.indexOf('/')) as ProductSlug;
}
