import type { DiagnosticLevel } from '../../src/batch';
import type { FileReport } from '../../src/analysis/check/lint-files';
import { levelLabels as labels, summary } from '../../src/analysis/check/summary';
import { rules, type LintDiagnostic } from '../../src/batch/linter';
import type { Format } from './arguments';

const colours: Readonly<Record<DiagnosticLevel, number>> = { error: 31, warning: 33, info: 36 };

/**
 * Writes reports in a format.
 *
 * @param colour whether the output is a terminal
 * @returns text that ends with a line end
 */
export function writeReports(
  reports: readonly FileReport[],
  format: Format,
  colour: boolean,
): string {
  const all = reports.flatMap(({ diagnostics }) => diagnostics);
  switch (format) {
    case 'gcc':
      return all.map((diagnostic) => `${gccLine(diagnostic)}\n`).join('');
    case 'json':
      return `${JSON.stringify({ findings: all.map(withoutFix) }, null, 2)}\n`;
    case 'sarif':
      return `${JSON.stringify(sarif(all), null, 2)}\n`;
    case 'human':
      return reports.map((report) => humanReport(report, colour)).join('');
  }
}

function gccLine({ file, range, level, message, ruleId }: LintDiagnostic): string {
  const kind = level === 'info' ? 'note' : level;
  return `${file}:${range.start.line}:${range.start.column}: ${kind}: ${message} [${ruleId}]`;
}

function withoutFix({ fix, ...diagnostic }: LintDiagnostic): object {
  return { ...diagnostic, fixable: fix !== undefined };
}

function humanReport({ file, diagnostics }: FileReport, colour: boolean): string {
  const paint = (code: number, text: string): string =>
    colour ? `\u001b[${code}m${text}\u001b[0m` : text;
  const { encoding, byteOrderMark } = file.decoded;
  const name = encoding === 'cp932' ? 'CP932' : `UTF-8${byteOrderMark ? ' (BOM あり)' : ''}`;
  const head = `${paint(1, file.path)} (${name}): ${summary(diagnostics)}\n`;
  const lines = file.script.program.source.lines;
  const body = diagnostics.map(({ range, level, message, hint, ruleId, fix }) => {
    const line = lines[range.start.line - 1]?.text ?? '';
    const width = range.end.line === range.start.line ? range.end.offset - range.start.offset : 1;
    const caret = `${' '.repeat(columns(line.slice(0, range.start.column - 1)))}${'^'.repeat(
      Math.max(1, columns(line.slice(range.start.column - 1, range.start.column - 1 + width))),
    )}`;
    return [
      `${file.path}:${range.start.line}:${range.start.column}: ${paint(colours[level], labels[level])} ${message} [${ruleId}]`,
      `    ${line}`,
      `    ${paint(colours[level], caret)}`,
      `    → ${hint}${fix === undefined ? '' : ' (--fix で直せます)'}`,
      '',
    ].join('\n');
  });
  return [head, ...body].join('');
}

/** How wide a text stands on a terminal: full-width characters take two columns. */
function columns(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u1100-\uffdc]/.test(character) ? 2 : 1), 0);
}

function sarif(diagnostics: readonly LintDiagnostic[]): object {
  const levels = { error: 'error', warning: 'warning', info: 'note' } as const;
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'clusterpro-check',
            rules: rules.map(({ id, title, consequence }) => ({
              id,
              shortDescription: { text: title },
              fullDescription: { text: consequence },
            })),
          },
        },
        results: diagnostics.map(({ ruleId, level, message, hint, file, range }) => ({
          ruleId,
          level: levels[level],
          message: { text: `${message}\n${hint}` },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: file.replaceAll('\\', '/') },
                region: {
                  startLine: range.start.line,
                  startColumn: range.start.column,
                  endLine: range.end.line,
                  endColumn: range.end.column,
                },
              },
            },
          ],
        })),
      },
    ],
  };
}
