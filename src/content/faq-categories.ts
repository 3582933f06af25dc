/** The categories in the order of chapter 9, each with its anchor on the page. */
export const faqCategories = {
  '構成・機能': 'category-configuration',
  エンドユーザ見え: 'category-end-users',
  資源: 'category-resources',
  性能: 'category-performance',
  効果: 'category-effect',
  '注意・制限': 'category-limits',
  バックアップ: 'category-backup',
} as const;
export type FaqCategory = keyof typeof faqCategories;
