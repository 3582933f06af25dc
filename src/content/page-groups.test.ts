import { describe, expect, it } from 'vitest';
import { isTask, pageGroupOf } from './page-groups';

describe('pageGroupOf', () => {
  it.each([
    ['setup', '構築'],
    ['setup-single', '構築'],
    ['database-oracle-multi', '構築'],
    ['operation', '運用・バックアップ'],
    ['maintenance', '追加・保守'],
    ['add-options', '追加・保守'],
    ['remove', '削除'],
    ['scripts-multi', 'スクリプト'],
    ['cautions', '注意事項'],
    ['index', undefined],
    ['setups', undefined],
    ['removed', undefined],
  ])('%s: %s', (name, group) => {
    expect(pageGroupOf(name)).toBe(group);
  });
});

it('tells tasks from what is looked up', () => {
  expect(isTask('障害時')).toBe(true);
  expect(isTask('スクリプト')).toBe(false);
  expect(isTask(undefined)).toBe(false);
});
