import { lineText } from '../../batch/render';
import type { Definitions } from '../../definitions/definitions';
import { productName } from '../../definitions/products';
import type { FileDefinition } from '../../definitions/schema/file';
import { fileAnchor } from './file-anchor';
import type { SearchRecord } from './record';

const standbyLabels = { single: 'シングルスタンバイ型', multi: 'マルチスタンバイ型' } as const;
const databaseLabels = { sqlserver: 'SQL Server', oracle: 'Oracle' } as const;
const roleLabels = { start: '開始スクリプト', stop: '終了スクリプト', other: 'ファイル' } as const;

/**
 * A script, SQL file, configuration file or registry setting, with what its definition states of it.
 *
 * @param file one that readers download; it leads to its block on the page of its variant
 */
export function fileRecord(file: FileDefinition, definitions: Definitions): SearchRecord {
  const { product, variant, role, standby, database, group, source } = file;
  const url = `/scripts/${product}/${variant}/#${fileAnchor(role, file.file)}`;
  const facts = [
    standbyLabels[standby],
    database === null ? '' : databaseLabels[database],
    group ?? '',
  ].filter((fact) => fact !== '');
  const { title: guide } = definitions.guides[source.guide];
  return {
    id: url,
    kind: 'script',
    products: [product],
    url,
    title: `${file.file} (${file.title})`,
    path: ['スクリプトとファイル', productName(product), facts.join(' ／ ')],
    text: [
      `${roleLabels[role]} ${product}/${variant}/${file.file}`,
      file.note ?? '',
      `出典: 『${guide}』${source.section}`,
    ]
      .filter((line) => line !== '')
      .join('\n'),
    code: file.render(definitions.defaults).lines.map(lineText).join('\n'),
    words: [],
  };
}
