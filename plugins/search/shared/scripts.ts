import type { PackedIndex } from './packed-index';

/** The texts of a shard as they travel. */
export interface PackedTexts {
  readonly build: string;
  readonly name: string;
  readonly texts: Readonly<Record<number, string>>;
}

/** Hands over what a script holds; the page defines it before it loads the script. */
export interface SearchReceiver {
  index?: (index: PackedIndex) => void;
  texts?: (texts: PackedTexts) => void;
}

/** Where the page waits for the scripts. */
export const receiverName = 'clusterproSearch';

/** The script with the index. Paths are from the root of the site. */
export const indexScript = {
  path: 'search/index.js',
  call: (index: PackedIndex): string => call('index', index),
};

/** A script with texts. */
export const textScript = {
  path: (name: string): string => `search/text-${name}.js`,
  call: (texts: PackedTexts): string => call('texts', texts),
};

function call(method: keyof SearchReceiver, argument: PackedIndex | PackedTexts): string {
  return `${receiverName}.${method}(${literal(argument)});\n`;
}

/** JSON as an expression: two line ends of Unicode are none in JSON, but were in scripts before ES2019. */
function literal(value: unknown): string {
  return JSON.stringify(value).replace(/[\u2028\u2029]/g, (sign) =>
    sign === '\u2028' ? '\\u2028' : '\\u2029',
  );
}
