import type { Diagnostic, DiagnosticLevel } from '../../batch';

/** Levels as the site names them, the gravest first. */
export const levelLabels: Readonly<Record<DiagnosticLevel, string>> = {
  error: 'エラー',
  warning: '警告',
  info: '情報',
};

/** How many findings of each level, e.g. 「エラー 2、警告 1」. */
export function summary(diagnostics: readonly Pick<Diagnostic, 'level'>[]): string {
  if (diagnostics.length === 0) return '指摘なし';
  return (Object.keys(levelLabels) as DiagnosticLevel[])
    .map((level) => ({
      level,
      count: diagnostics.filter((diagnostic) => diagnostic.level === level).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ level, count }) => `${levelLabels[level]} ${count}`)
    .join('、');
}
