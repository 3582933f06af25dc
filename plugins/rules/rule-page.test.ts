import { expect, it } from 'vitest';
import { rules } from '../../src/batch/linter';
import { definitions } from '../../src/definitions';
import { rulePage } from './rule-page';

function pageOf(id: string) {
  const rule = rules.find((one) => one.id === id);
  if (rule === undefined) throw new Error(`No rule ${id}.`);
  return rulePage(rule, definitions);
}

it('shows what the linter finds in the bad example, and nothing in the good one', async () => {
  const page = await pageOf('single-equals');
  expect(page.problem).toHaveLength(1);
  expect(page.problem[0]?.findings).toEqual([
    { line: 1, message: 'IF の比較が「=」一つです', hint: '「==」にしてください' },
  ]);
  expect(page.correct[0]?.findings).toEqual([]);
  expect(page.rule.fixable).toBe(true);
  expect(page.rule.sources[0]?.title).toBe(definitions.guides.staroffice.title);
});

it('shows both scripts of a pair, and where a finding stands', async () => {
  const page = await pageOf('watch-not-killed');
  expect(page.problem.map(({ name }) => name)).toEqual(['start.bat', 'stop.bat']);
  expect(page.problem[0]?.findings).not.toEqual([]);
  expect(page.problem[1]?.findings).toEqual([]);
});

it('lists the published scripts in which a finding stands', async () => {
  const page = await pageOf('stop-order');
  expect(page.exceptions.flatMap(({ scripts }) => scripts)).toContain(
    'webinterface/basic/stop.bat',
  );
});

it('says of a file what its text does not show', async () => {
  const page = await pageOf('byte-order-mark');
  expect(page.problem[0]?.remark).toBe('先頭に BOM があるファイル');
  expect(page.correct[0]?.remark).toBe('BOM のないファイル');
});
