import { clusterStateName } from '../../src/batch';
import { readable } from '../../src/analysis/check/parser-findings';
import type { ScriptFile } from '../../src/analysis/check/script-file';
import { outcomeLabels as outcomes } from '../../src/analysis/outcomes';
import { groupStates } from '../../src/analysis/state-groups';

/** What a script runs in one state, command by command. */
export function writeTrace({ path, script }: ScriptFile, state: string): string {
  const run = script.runs.find(({ name }) => name === state);
  if (run === undefined) return '';
  const { trace, outcome, exitCode, diagnostics } = run.result;
  return [
    `${path} ${state}`,
    ...trace.map(({ line, text }) => `  ${String(line).padStart(4)}: ${text}`),
    ...diagnostics.map((diagnostic) => `  ${readable(diagnostic).message}`),
    `  (${outcomes[outcome]}、終了コード ${exitCode})`,
    '',
  ].join('\n');
}

/** All 16 states, those that run the same together. */
export function writeAllStates({ path, script }: ScriptFile): string {
  return [
    `${path}: 16状態`,
    ...groupStates(script.runs).flatMap(({ states, commands, outcome }) => [
      `  ${states.map(clusterStateName).join('  ')}`,
      ...[...commands.map(({ text }) => text), `(${outcomes[outcome]})`].map(
        (line) => `      ${line}`,
      ),
    ]),
    '',
  ].join('\n');
}
