import { describe, expect, it } from 'vitest';
import { applyFixes } from './fix';
import { lintScript } from './lint';
import type { Rule, ScriptRule } from './rule';
import { rules } from './rules';
import { readScript } from './script';
import { findingsIn, readExample } from './test-support';

/** The examples of every rule's page run here: the bad one is found, the good one is not. */

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it('finds the fault of its bad example', () => {
    expect(findingsIn(rule, 'problem', [rule])).not.toEqual([]);
  });

  it('finds nothing in its good example', () => {
    expect(findingsIn(rule, 'correct', [rule])).toEqual([]);
  });

  it('speaks Japanese, and says what to do', () => {
    for (const { message, hint } of findingsIn(rule, 'problem', [rule])) {
      expect(message).toMatch(/[ぁ-んァ-ヶ一-龠]/);
      expect(hint).toMatch(/(ください|考えられます)/);
    }
    for (const text of [rule.title, rule.consequence, rule.reason, rule.exception]) {
      expect(text).toMatch(/[ぁ-ん]/);
    }
  });

  it('mends with its fix what it found', () => {
    if (rule.scope !== 'script') return;
    const script = readExample(rule, rule.problem);
    const { text, applied } = applyFixes(script.text, lintScript(script, [rule]));
    if (applied.length === 0) return;
    const again = readScript(text, { file: script.file, role: script.role, facts: script.facts });
    expect(lintScript(again, [rule]).filter(({ ruleId }) => ruleId === rule.id)).toEqual([]);
  });
});

it('gives each rule its own id, which is a file name', () => {
  const ids = rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
});

/** Rules on a script as a whole: the examples of the others are excerpts. */
const wholeScript = ['missing-event', 'missing-disk-check'];

it('keeps the good examples free of errors of the other rules', () => {
  const isScript = (rule: Rule): rule is ScriptRule => rule.scope === 'script';
  const others = rules
    .filter(isScript)
    .flatMap((rule) =>
      lintScript(readExample(rule, rule.correct)).flatMap(({ ruleId, level }) =>
        level === 'error' && ruleId !== rule.id && !wholeScript.includes(ruleId)
          ? [`${rule.id}: ${ruleId}`]
          : [],
      ),
    );
  expect(others).toEqual([]);
});
