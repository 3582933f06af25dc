import type { ScriptFile } from './files';

/** What a script runs in one state, command by command. */
export function writeTrace({ path, script }: ScriptFile, state: string): string {
  const run = script.runs.find(({ name }) => name === state);
  if (run === undefined) return '';
  const { trace, outcome, exitCode, diagnostics } = run.result;
  return [
    `${path} ${state}`,
    ...trace.map(({ line, text }) => `  ${String(line).padStart(4)}: ${text}`),
    ...diagnostics.map(({ message }) => `  ${message}`),
    `  (${outcomes[outcome]}、終了コード ${exitCode})`,
    '',
  ].join('\n');
}

const outcomes = {
  end: '最後の行まで',
  exit: 'EXIT',
  budget: '終わらない',
  unsupported: '対応していない構文で中断',
  'syntax-error': '構文の誤りで中断',
  'missing-label': 'ラベルがなく中断',
} as const;

/** All 16 states, those that run the same together. */
export function writeAllStates({ path, script }: ScriptFile): string {
  const groups = new Map<string, { states: string[]; lines: string[] }>();
  for (const { name, result } of script.runs) {
    const lines = result.trace.map(({ text }) => text);
    const key = JSON.stringify([lines, result.outcome]);
    const group = groups.get(key) ?? {
      states: [],
      lines: [...lines, `(${outcomes[result.outcome]})`],
    };
    group.states.push(name);
    groups.set(key, group);
  }
  return [
    `${path}: 16状態`,
    ...[...groups.values()].flatMap(({ states, lines }) => [
      `  ${states.join('  ')}`,
      ...lines.map((line) => `      ${line}`),
    ]),
    '',
  ].join('\n');
}
