import { defaultOptions, schemaVersion, type Cluster, type ClusterOptions } from './cluster';
import type { ParameterSet } from './parameters';
import { readCluster, type ReadCluster } from './read-cluster';

/**
 * A cluster as a short text for a link: `1~name~options~x7Q+F:~…~check`. It stands behind `#`, which a
 * browser keeps to itself: the server that hands out the page never sees it.
 *
 * Each parameter is named by three characters made of its id, so links stay right when parameters are added.
 */

/** Name of the part of the address: `#cluster=…`. */
export const linkKey = 'cluster';

/** What separates the parts; no value has it. */
const separator = '~';
const version = String(schemaVersion);
const codeLength = 3;
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Browsers and mail programs take this; a full cluster has a third of it. */
const longestLink = 8000;

/** Options as one letter each; the guides' choice has none. */
const optionLetters: readonly [letter: string, option: Partial<ClusterOptions>][] = [
  ['s', { standby: 'single' }],
  ['m', { standby: 'multi' }],
  ['q', { database: 'sqlserver' }],
  ['o', { database: 'oracle' }],
  ['l', { armlog: true }],
  ['f', { address: 'floating' }],
  ['n', { productNames: 'staroffice21' }],
];

/** Digits for the products that a cluster has; a product never changes its digit. */
const productDigits = [
  'uxservermanager',
  'server',
  'mailgateway-smtp',
  'workflow',
  'form-server',
  'supplies-server',
  'webinterface',
  'forum-server',
] as const satisfies ClusterOptions['products'];

export type LinkResult =
  | ({ readonly ok: true } & ReadCluster)
  | {
      readonly ok: false;
      /** For the reader, in Japanese. */
      readonly message: string;
    };

/** Writes a cluster; values that were set aside are left out. The text needs no escaping behind `#cluster=`. */
export function encodeLink({ name, values, options }: Cluster): string {
  const parts = [
    version,
    escaped(name),
    optionLetters
      .filter(([, option]) =>
        Object.entries(option).every(
          ([key, value]) => options[key as keyof ClusterOptions] === value,
        ),
      )
      .map(([letter]) => letter)
      .join('') +
      options.products.map((product) => String(productDigits.indexOf(product))).join(''),
    ...Object.entries(values)
      .map(([id, value]) => parameterCode(id) + escaped(value))
      .sort(),
  ];
  const body = parts.join(separator);
  return body + separator + checksum(body);
}

/**
 * Reads the text of a link. Nothing in it is trusted: values pass the gate, and what cannot be used is
 * reported. A text that was cut off or changed is refused as a whole.
 *
 * @param text what stands behind `#cluster=`
 * @param id of the new cluster
 */
export function decodeLink(text: string, parameters: ParameterSet, id: string): LinkResult {
  const cut = text.lastIndexOf(separator);
  const body = text.slice(0, Math.max(cut, 0)).replaceAll(' ', '+');
  if (text.length > longestLink || cut < 0 || checksum(body) !== text.slice(cut + 1)) {
    return refused('リンクの途中が欠けているか、書き換わっています');
  }
  const [linkVersion, name = '', options = '', ...entries] = body.split(separator);
  if (linkVersion !== version) {
    return refused('リンクの形式の版が、このページで読める版と違います');
  }
  const known = new Map(
    [...parameters.keys()].map((parameter) => [parameterCode(parameter), parameter]),
  );
  const values: Record<string, string> = {};
  for (const entry of entries) {
    const code = entry.slice(0, codeLength);
    const value = unescaped(entry.slice(codeLength));
    if (value === undefined) return refused('リンクの中に、読めない文字があります');
    values[known.get(code) ?? code] = value;
  }
  const clusterName = unescaped(name);
  return {
    ok: true,
    ...readCluster({ name: clusterName, values, options: optionsOf(options) }, parameters, id),
  };
}

function refused(problem: string): LinkResult {
  return {
    ok: false,
    message: `${problem}。値は何も変えていません。リンクを送った人に、もう一度コピーしてもらってください。`,
  };
}

/** Three characters for the id of a parameter: 18 bits of its hash. A test holds them apart. */
export function parameterCode(id: string): string {
  return digits(hash(id) >>> 14, codeLength);
}

function optionsOf(text: string): ClusterOptions {
  const letters = [...text];
  return {
    ...defaultOptions,
    ...Object.assign(
      {},
      ...optionLetters.filter(([letter]) => letters.includes(letter)).map(([, option]) => option),
    ),
    products: productDigits.filter((_, index) => letters.includes(String(index))),
  };
}

/** `\` and the blank are frequent in values, and get a character of their own each. */
function escaped(text: string): string {
  return encodeURIComponent(text.replace(/[\ud800-\udfff]/gu, '\ufffd'))
    .replace(/[!'()*~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%5C', '*')
    .replaceAll('%20', '+')
    .replaceAll('%3A', ':');
}

function unescaped(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll('*', '%5C').replaceAll('+', '%20'));
  } catch {
    return undefined;
  }
}

/** Five characters that tell a link that was cut or mistyped; no protection against intent. */
function checksum(text: string): string {
  return digits(hash(text) >>> 2, 5);
}

function digits(value: number, length: number): string {
  let rest = value;
  let text = '';
  for (let index = 0; index < length; index += 1) {
    text = (alphabet[rest % alphabet.length] ?? '') + text;
    rest = Math.floor(rest / alphabet.length);
  }
  return text;
}

/** FNV-1a over UTF-16 code units, 32 bits, its bits mixed once more. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}
