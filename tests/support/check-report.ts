/** What `/check/` says of two scripts, as a text that people can read and a test can compare. */

import { endlessStates } from '../../src/analysis/state-groups';
import { clusterStateName } from '../../src/batch';
import type { Analysis, FileAnalysis, OwnFiles } from '../../src/components/check/worker/protocol';

/**
 * @param analysis the worker's answer
 * @param files what it was asked about
 * @returns findings with the lines they mean, the nearest published scripts, the 16 states; ends with LF
 */
export function checkReport(analysis: Analysis, files: OwnFiles): string {
  return [
    ...analysis.files.flatMap((file) => [...findingLines(file, files), '']),
    ...nearestLines(analysis),
    '',
    ...analysis.files.flatMap(stateLines),
    '',
  ].join('\n');
}

function findingLines(
  { role, summary, findings, groups }: FileAnalysis,
  files: OwnFiles,
): string[] {
  const lines = files[role]?.text.split(/\r\n?|\n/) ?? [];
  const remarks = findings.filter(({ level }) => level === 'info');
  const remarkIds = [...new Set(remarks.map(({ ruleId }) => ruleId))];
  return [
    `# ${role}.bat: ${summary}、終わらない状態 ${endlessStates(groups).length}`,
    ...findings
      .filter(({ level }) => level !== 'info')
      .flatMap(({ ruleId, level, message, hint, range, fix }) => [
        `${range.start.line}:${range.start.column} ${level} ${ruleId}${fix ? ' (直せる)' : ''}`,
        `    ${lines[range.start.line - 1]?.trim()}`,
        `    ${message}。`,
        `    ${hint}。`,
      ]),
    ...remarkIds.map((id) => {
      const places = remarks.filter(({ ruleId }) => ruleId === id).map(({ range }) => range.start);
      return `info ${id}: ${places.map(({ line }) => line).join(' ')}行目`;
    }),
  ];
}

function nearestLines({ nearest }: Analysis): string[] {
  if (nearest === undefined) return ['# 似た公開スクリプトなし'];
  const { product, variant, differences, differingStates, values, equallyNear } = nearest;
  return [
    `# ${product}/${variant}: 違い ${differences.length}、動きの違う状態 ${differingStates.length}`,
    ...equallyNear.map((other) => `同じ近さ: ${other.product}/${other.variant}`),
    ...differences.flatMap(({ role, kind, ownLine, ownText, publishedLine, publishedText }) => [
      `${role}.bat ${kind}`,
      ...(ownLine === undefined ? [] : [`    あなた ${ownLine}: ${ownText}`]),
      ...(publishedLine === undefined ? [] : [`    公開 ${publishedLine}: ${publishedText}`]),
    ]),
    ...values.map(({ param, published, own }) => `${param}: ${published} → ${own.join(' ')}`),
  ];
}

function stateLines({ role, groups }: FileAnalysis): string[] {
  return [
    `# ${role}.bat: 16状態は${groups.length}通り`,
    ...groups.flatMap(({ states, commands, outcome, omitted }) => [
      `${states.map(clusterStateName).join(' | ')}: ${outcome}, コマンド ${commands.length + omitted}`,
      ...commands.slice(0, 6).map(({ line, text }) => `    ${line}: ${text}`),
      ...(commands.length + omitted > 6 ? ['    …'] : []),
    ]),
  ];
}
