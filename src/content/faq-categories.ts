/**
 * The categories, each with its anchor on the page: what is asked in an outage, those of chapter 9 in its
 * order, then those that only this site asks in.
 */
export const faqCategories = {
  障害対応: 'category-trouble',
  '構成・機能': 'category-configuration',
  エンドユーザ見え: 'category-end-users',
  資源: 'category-resources',
  性能: 'category-performance',
  効果: 'category-effect',
  '注意・制限': 'category-limits',
  バックアップ: 'category-backup',
  構築: 'category-setup',
  スクリプト: 'category-scripts',
  '運用・保守': 'category-maintenance',
  削除: 'category-removal',
} as const;
export type FaqCategory = keyof typeof faqCategories;
