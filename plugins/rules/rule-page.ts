import type { RulePageProps, RuleSummary, RuleExample } from '../../src/content/pages';
import {
  lintPair,
  lintScript,
  plainFacts,
  readScript,
  type LintDiagnostic,
  type Rule,
  type ScriptExample,
  type ScriptRole,
} from '../../src/batch/linter';
import type { Definitions } from '../../src/definitions/definitions';
import { isExceptionFor, lintExceptions } from '../../src/definitions/lint-exceptions';
import { highlightLines } from '../support/highlight';

/** A rule as lists show it. */
export function ruleSummary(rule: Rule): RuleSummary {
  const { id, level, scope, title, consequence } = rule;
  const fixable =
    rule.scope === 'script' && lint(rule, rule.problem, true).some(({ fix }) => fix !== undefined);
  return { id, level, scope, title, consequence, fixable };
}

/**
 * What the page of a rule shows. The examples are those of the rule's tests; what the page says of them
 * is what the linter finds in them now.
 */
export async function rulePage(rule: Rule, definitions: Definitions): Promise<RulePageProps> {
  const paths = [...definitions.files.keys()];
  return {
    rule: {
      ...ruleSummary(rule),
      reason: rule.reason,
      exception: rule.exception,
      sources: rule.sources.map(({ guide, section }) => ({
        title: definitions.guides[guide].title,
        section,
      })),
    },
    problem: await examples(rule, 'problem'),
    correct: await examples(rule, 'correct'),
    exceptions: lintExceptions
      .filter((exception) => exception.rule === rule.id)
      .map((exception) => ({
        scripts: paths.filter((path) => path.endsWith('.bat') && isExceptionFor(exception, path)),
        reason: exception.reason,
        ...(exception.erratum !== undefined && { erratum: exception.erratum }),
      })),
  };
}

async function examples(rule: Rule, which: 'problem' | 'correct'): Promise<RuleExample[]> {
  if (rule.scope === 'script') {
    const example = rule[which];
    const remark = remarkOf(rule.id, which);
    return [
      {
        name: example.role === undefined ? '' : `${example.role}.bat`,
        html: await html(example.text),
        findings: lint(rule, example, which === 'problem').map(finding),
        ...(remark !== undefined && { remark }),
      },
    ];
  }
  const pair = rule[which];
  const script = (role: ScriptRole) => readScript(crlf(pair[role]), { file: `${role}.bat` });
  const found = lintPair({ start: script('start'), stop: script('stop') }, [rule]);
  return Promise.all(
    (['start', 'stop'] as const).map(async (role) => ({
      name: `${role}.bat`,
      html: await html(pair[role]),
      findings: found.filter(({ file }) => file === `${role}.bat`).map(finding),
    })),
  );
}

function lint(rule: Rule, { text, role, facts }: ScriptExample, isProblem: boolean) {
  const script = readScript(rule.id === 'bare-line-feed' && isProblem ? text : crlf(text), {
    file: 'example.bat',
    role,
    facts: { ...plainFacts, ...facts },
  });
  return lintScript(script, [rule]).filter(({ ruleId }) => ruleId === rule.id);
}

function crlf(text: string): string {
  return text.replaceAll('\n', '\r\n');
}

function finding({ range, message, hint }: LintDiagnostic): RuleExample['findings'][number] {
  return { line: range.start.line, message, hint };
}

async function html(text: string): Promise<string> {
  const lines = text
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => ({ segments: line === '' ? [] : [{ text: line, role: 'plain' as const }] }));
  return (await highlightLines({ lines }, 'bat')).join('\n');
}

/** What the text alone does not show of a file. */
function remarkOf(id: string, which: 'problem' | 'correct'): string | undefined {
  const remarks: Readonly<Record<string, { problem: string; correct: string }>> = {
    'utf8-encoding': { problem: 'UTF-8 で保存したファイル', correct: 'CP932 で保存したファイル' },
    'byte-order-mark': { problem: '先頭に BOM があるファイル', correct: 'BOM のないファイル' },
    'bare-line-feed': { problem: '改行が LF だけのファイル', correct: '改行が CR LF のファイル' },
  };
  return remarks[id]?.[which];
}
