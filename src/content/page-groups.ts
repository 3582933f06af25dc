/**
 * By which work a guide page serves the pages of a product are grouped: in its sidebar and on the home
 * page. The name of a page's file decides, so that a new page stands in its place by itself.
 */

/** What is done to a cluster, in the order of its life. */
export const tasks = ['構築', '運用・バックアップ', '追加・保守', '削除', '障害時'] as const;
export type Task = (typeof tasks)[number];

/** Groups of the sidebar: the tasks, then what is looked up. */
export const pageGroups = [...tasks, 'スクリプト', '注意事項'] as const;
export type PageGroup = (typeof pageGroups)[number];

const rules: readonly (readonly [PageGroup, RegExp])[] = [
  ['構築', /^(setup|database)(-|$)/],
  ['運用・バックアップ', /^(operation|backup)(-|$)/],
  ['追加・保守', /^(maintenance|add)(-|$)/],
  ['削除', /^remove(-|$)/],
  ['障害時', /^troubleshooting(-|$)/],
  ['スクリプト', /^scripts(-|$)/],
  ['注意事項', /^cautions(-|$)/],
];

/**
 * The group of a guide page.
 *
 * @param name its file without folder and extension, e.g. `setup-single`
 * @returns undefined for a page of none, such as the overview
 */
export function pageGroupOf(name: string): PageGroup | undefined {
  return rules.find(([, pattern]) => pattern.test(name))?.[0];
}

/** Whether a group is a task. */
export function isTask(group: string | undefined): group is Task {
  return tasks.some((task) => task === group);
}
