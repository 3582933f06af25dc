import { productName } from '../definitions/products';
import type { Cluster, Overrides } from '../values';
import type { KitChecklist, KitFile } from './kit-data';
import { kitPath } from './kit-path';
import { lineWith } from './kit-text';

/**
 * `CHECKLIST.txt`: the procedures in the guides' order, on which server each step runs, with the values of the
 * cluster, and the files of the kit that it uses.
 */
export function checklistLines(
  checklists: readonly KitChecklist[],
  files: readonly KitFile[],
  cluster: Cluster,
  own: Overrides,
): string[] {
  const lines = [
    `手順のチェックリスト: クラスタ「${cluster.name}」`,
    '',
    '順番と作業するサーバはガイドのとおりです。注意事項と画面の説明は、各ページにあります。',
    'レ点を付けながら進めてください。',
  ];
  for (const { product, title, url, sections } of checklists) {
    lines.push('', '='.repeat(72), `${productName(product)}: ${title}  (${url})`, '='.repeat(72));
    for (const section of sections) {
      lines.push('', `■ ${section.title}`);
      section.steps.forEach((step, index) => {
        const place = step.place === undefined ? '' : ` ${step.place}`;
        const [first = '', ...others] = step.lines.map((line) => lineWith(line, own));
        lines.push('', `[ ] ${index + 1}. (${step.server}${place}) ${first}`);
        lines.push(...others.map((line) => `        ${line}`));
        for (const id of step.files) {
          const file = files.find((candidate) => candidate.id === id);
          if (file !== undefined) lines.push(`        ファイル: ${kitPath(file)}`);
        }
      });
    }
  }
  return lines;
}
