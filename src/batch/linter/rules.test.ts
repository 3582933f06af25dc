import { describe, expect, it } from 'vitest';
import { applyFixes } from './fix';
import { lintPair, lintScript, type LintDiagnostic } from './lint';
import type { PairRule, Rule, ScriptExample, ScriptRule } from './rule';
import { rules } from './rules';
import { plainFacts, readScript } from './script';

/** The examples of every rule's page run here: the bad one is found, the good one is not. */

function read(rule: Rule, { text, role, facts }: ScriptExample, isProblem: boolean) {
  const keepsLineFeed = rule.id === 'bare-line-feed' && isProblem;
  return readScript(keepsLineFeed ? text : text.replaceAll('\n', '\r\n'), {
    file: `${role ?? 'example'}.bat`,
    role,
    facts: { ...plainFacts, ...facts },
  });
}

function readPair(pair: PairRule['problem']) {
  const script = (role: 'start' | 'stop') =>
    readScript(pair[role].replaceAll('\n', '\r\n'), { file: `${role}.bat` });
  return { start: script('start'), stop: script('stop') };
}

function found(rule: Rule, example: 'problem' | 'correct'): readonly LintDiagnostic[] {
  const all =
    rule.scope === 'script'
      ? lintScript(read(rule, rule[example], example === 'problem'), [rule])
      : lintPair(readPair(rule[example]), [rule]);
  return all.filter(({ ruleId }) => ruleId === rule.id);
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it('finds the fault of its bad example', () => {
    expect(found(rule, 'problem')).not.toEqual([]);
  });

  it('finds nothing in its good example', () => {
    expect(found(rule, 'correct')).toEqual([]);
  });

  it('speaks Japanese, and says what to do', () => {
    for (const { message, hint } of found(rule, 'problem')) {
      expect(message).toMatch(/[ぁ-んァ-ヶ一-龠]/);
      expect(hint).toMatch(/(ください|考えられます)/);
    }
    for (const text of [rule.title, rule.consequence, rule.reason, rule.exception]) {
      expect(text).toMatch(/[ぁ-ん]/);
    }
  });

  it('mends with its fix what it found', () => {
    if (rule.scope !== 'script') return;
    const script = read(rule, rule.problem, true);
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
      lintScript(read(rule, rule.correct, false)).flatMap(({ ruleId, level }) =>
        level === 'error' && ruleId !== rule.id && !wholeScript.includes(ruleId)
          ? [`${rule.id}: ${ruleId}`]
          : [],
      ),
    );
  expect(others).toEqual([]);
});
