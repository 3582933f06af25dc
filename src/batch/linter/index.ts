export { applyFixes } from './fix';
export { lintPair, lintScript, type LintDiagnostic } from './lint';
export type { Edit, FileFacts, PairRule, Rule, ScriptExample, ScriptRule } from './rule';
export { rules } from './rules';
export {
  plainFacts,
  readScript,
  roleOf,
  type Script,
  type ScriptPair,
  type ScriptRole,
} from './script';
