import type { Diagnostic } from '../diagnostic';
import type { Edit, Finding, PairRule, Rule, ScriptRule } from './rule';
import { rules as allRules } from './rules';
import type { Script, ScriptPair } from './script';

/** A finding of a rule, in the shape of every diagnostic; with the edits that mend it, where that is safe. */
export interface LintDiagnostic extends Diagnostic {
  readonly fix?: readonly Edit[];
}

/**
 * Lints one script: what the parser finds, and every rule on a single script.
 *
 * @param rules all rules when absent
 * @returns in the order of the text
 */
export function lintScript(script: Script, rules: readonly Rule[] = allRules): LintDiagnostic[] {
  return sorted([
    ...script.diagnostics,
    ...rules
      .filter((rule): rule is ScriptRule => rule.scope === 'script')
      .flatMap((rule) => [...rule.check(script)].map((found) => diagnostic(rule, found, script))),
  ]);
}

/**
 * Lints the two scripts of a failover group: each by itself, and both together.
 *
 * @returns the start script's diagnostics first, each script's in the order of its text
 */
export function lintPair(pair: ScriptPair, rules: readonly Rule[] = allRules): LintDiagnostic[] {
  const together = rules
    .filter((rule): rule is PairRule => rule.scope === 'pair')
    .flatMap((rule) =>
      [...rule.check(pair)].map((found) => ({
        role: found.role,
        diagnostic: diagnostic(rule, found, pair[found.role]),
      })),
    );
  return (['start', 'stop'] as const).flatMap((role) =>
    sorted([
      ...lintScript(pair[role], rules),
      ...together.filter((found) => found.role === role).map((found) => found.diagnostic),
    ]),
  );
}

function diagnostic(
  { id, level }: Rule,
  { range, message, hint, fix }: Finding,
  { file }: Script,
): LintDiagnostic {
  return { ruleId: id, level, message, hint, file, range, ...(fix !== undefined && { fix }) };
}

function sorted(diagnostics: readonly LintDiagnostic[]): LintDiagnostic[] {
  return [...diagnostics].sort((a, b) => a.range.start.offset - b.range.start.offset);
}
