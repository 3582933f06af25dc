import { describe, expect, it } from 'vitest';
import type { SiteKnowledge } from '../../src/content/site-knowledge';
import { formatCounts, indexCounts } from './counts';

type Known = Pick<SiteKnowledge, 'cautions' | 'faq' | 'errata'>;

const caution = {
  severity: 'danger',
  phases: ['構築', '削除'],
  products: [{ slug: 'server', name: 'StarOffice サーバ' }],
};

function knowing(...cautions: readonly object[]): Known {
  return { cautions, faq: [], errata: [] } as unknown as Known;
}

describe('indexCounts', () => {
  it('counts an entry once for each of its values', () => {
    const [cautions] = indexCounts(knowing(caution, { ...caution, phases: ['構築'] }), []);
    expect(cautions?.total).toBe(2);
    expect(cautions?.facets.map(({ values }) => values.filter(([, number]) => number > 0))).toEqual(
      [
        [['危険', 2]],
        [
          ['構築', 2],
          ['削除', 1],
        ],
        [['StarOffice サーバ', 2]],
      ],
    );
  });

  it('refuses a value that a facet does not know', () => {
    expect(() => indexCounts(knowing({ ...caution, severity: 'grave' }), [])).toThrow(
      '重大さ has no "grave"\n  Hint: known: danger, warning, note',
    );
  });

  it('names what there is none of, too', () => {
    expect(formatCounts(indexCounts(knowing(caution), []))).toContain(
      '## 注意事項 /cautions/: 1件\n\n- 重大さ: 危険 1、警告 0、注記 0\n',
    );
  });
});
