/** How the tests read the examples of the rules. */

import { lintPair, lintScript, type LintDiagnostic } from './lint';
import type { PairRule, Rule, ScriptExample } from './rule';
import { plainFacts, readScript, type Script, type ScriptPair } from './script';

/** Which of a rule's two examples. */
export type ExampleName = 'problem' | 'correct';

/** The script of an example, with the facts that it names and CR LF; only the fault of `bare-line-feed` keeps LF. */
export function readExample(rule: Rule, example: ScriptExample): Script {
  const { text, role, facts } = example;
  const keepsLineFeed = rule.id === 'bare-line-feed' && example === rule.problem;
  return readScript(keepsLineFeed ? text : text.replaceAll('\n', '\r\n'), {
    file: `${role ?? 'example'}.bat`,
    role,
    facts: { ...plainFacts, ...facts },
  });
}

function readPairExample(pair: PairRule['problem']): ScriptPair {
  const script = (role: 'start' | 'stop') =>
    readScript(pair[role].replaceAll('\n', '\r\n'), { file: `${role}.bat` });
  return { start: script('start'), stop: script('stop') };
}

/**
 * What is found of a rule in one of its own examples.
 *
 * @param rules those that look
 */
export function findingsIn(
  rule: Rule,
  name: ExampleName,
  rules: readonly Rule[],
): readonly LintDiagnostic[] {
  const all =
    rule.scope === 'script'
      ? lintScript(readExample(rule, rule[name]), rules)
      : lintPair(readPairExample(rule[name]), rules);
  return all.filter(({ ruleId }) => ruleId === rule.id);
}
