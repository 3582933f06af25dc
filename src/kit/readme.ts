import {
  isMissing,
  labelIn,
  ownValue,
  rulesFor,
  valueOf,
  type Cluster,
  type ParameterSet,
} from '../values';
import type { KitData, KitFile } from './kit-data';
import { kitPath } from './kit-path';
import { optionFacts } from './option-facts';
import { parametersIn } from './parameters-in';

/** What the README of a kit tells about. */
export interface ReadmeInput {
  readonly cluster: Cluster;
  readonly parameters: ParameterSet;
  readonly data: Pick<KitData, 'guides' | 'errata'>;
  /** The files of the guides in the kit. */
  readonly files: readonly KitFile[];
}

/** `README.txt`: of which edition the kit is, with which values, and what was put right. */
export function readmeLines({ cluster, parameters, data, files }: ReadmeInput): string[] {
  const used = parametersIn(files);
  const own = [...parameters.values()].filter(({ id }) => ownValue(cluster, id) !== undefined);
  const missing = [...parameters.values()].filter(
    ({ id }) => used.has(id) && isMissing(cluster, parameters, id),
  );
  const guides = data.guides.filter(({ id }) => files.some(({ guide }) => guide === id));
  const errata = data.errata.filter(({ id }) => files.some((file) => file.errata.includes(id)));
  return [
    `CLUSTERPRO 構築手帳のキット: クラスタ「${cluster.name}」`,
    '',
    '1. このキットの使い方',
    '',
    '  - SHA256SUMS で、ファイルが壊れていないことを確かめます (sha256sum -c SHA256SUMS)。',
    '  - CHECKLIST.txt の順に作業します。ガイドの順番に、このクラスタの値を入れてあります。',
    '  - .bat、.sql、.reg などは文字コード CP932、改行 CRLF で、そのままサーバに置けます。',
    '  - cluster.json を「自分の値」のページで読み込むと、同じ値に戻せます。同じ値からは、同じキットができます。',
    '',
    '2. 出典',
    '',
    ...guides.map(({ title, edition }) => `  - 『${title}』${edition}`),
    '',
    '3. 構成',
    '',
    ...optionFacts(cluster.options).map(([label, choice]) => `  - ${label}: ${choice}`),
    ...rulesFor(cluster.options)
      .filter(({ products }) => products.length === 0)
      .map(({ message }) => `  - ${message}`),
    '',
    `4. ガイドから変えた値 (${own.length}個)`,
    '',
    ...(own.length === 0 ? ['  なし。すべてガイドの値です。'] : []),
    ...own.map(
      (parameter) =>
        `  - ${nameOf(parameter.id)} ${labelIn(parameter, cluster.options)}: ` +
        `${valueOf(cluster, parameters, parameter.id)} (ガイドの値: ${parameter.default})`,
    ),
    '',
    `5. まだ値のない項目 (${missing.length}個)`,
    '',
    ...(missing.length === 0
      ? ['  なし。']
      : ['  ファイルに、ガイドの言葉のまま残っています。使う前に、値を入れて作り直してください。']),
    ...missing.map(
      (parameter) =>
        `  - ${nameOf(parameter.id)} ${labelIn(parameter, cluster.options)}: 「${valueOf(cluster, parameters, parameter.id)}」`,
    ),
    '',
    `6. ファイル (${files.length}個)`,
    '',
    ...files.map(
      (file) => `  - ${kitPath(file)}: ${file.title}${file.note ? ` (${file.note})` : ''}`,
    ),
    '',
    `7. 反映した訂正 (${errata.length}件)`,
    '',
    '  ガイドの記載と違うところです。理由はこのサイトの「訂正」にあります。',
    ...errata.flatMap(({ id, guide, section, printed, published }) => [
      `  - ${id} (${guide} ${section})`,
      `      ガイド: ${oneLine(printed)}`,
      `      このキット: ${oneLine(published)}`,
    ]),
    '',
    'このキットは日本電気株式会社の出版物ではありません。内容の正しさ、完全さ、個々のシステムへの適合は保証しません。',
  ];
}

function nameOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' / ');
}
