import { Fragment, type ReactNode } from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { isParserFinding } from '../../analysis/check/parser-findings';
import { stateLabel } from '../../analysis/cluster-labels';
import { endlessStates } from '../../analysis/state-groups';
import { clusterStateName } from '../../batch';
import type { LintDiagnostic } from '../../batch/linter';
import LevelTag, { levelNames } from '../rules/LevelTag';
import button from '../ui/button.module.css';
import { roleNames } from './FileInputs';
import styles from './Findings.module.css';
import { showRange } from './show-range';
import { mostFindings, type FileAnalysis } from './worker/protocol';

interface FindingsProps {
  readonly analysis: FileAnalysis;
  readonly text: string;
  /** Another result is on its way; these findings may be of an earlier text. */
  readonly isBusy: boolean;
  readonly onFix: (finding: LintDiagnostic) => void;
}

/** What the rules say of one file, in the order of its text; mere remarks folded. */
export default function Findings({ analysis, text, isBusy, onFix }: FindingsProps): ReactNode {
  const { role, findings, summary, groups } = analysis;
  const endless = endlessStates(groups);
  const lines = text.split(/\r\n?|\n/);
  const list = (shown: readonly LintDiagnostic[]): ReactNode => (
    <ol className={styles.findings}>
      {shown.map((finding) => (
        <Finding
          key={`${finding.ruleId} ${finding.range.start.offset} ${finding.message}`}
          finding={finding}
          isBusy={isBusy}
          line={lines[finding.range.start.line - 1] ?? ''}
          onShow={() => showRange(role, finding.range)}
          onFix={() => onFix(finding)}
        />
      ))}
    </ol>
  );
  const grave = findings.filter(({ level }) => level !== 'info');
  const remarks = findings.filter(({ level }) => level === 'info');
  return (
    <section aria-label={`${roleNames[role]}の指摘`} data-findings={role}>
      <h3>
        {roleNames[role]} <span className={styles.summary}>{summary}</span>
      </h3>
      {endless.length > 0 && (
        <p className={styles.endless} data-endless={endless.length}>
          16状態のうち{endless.length}状態（
          {endless.map((state, index) => (
            <Fragment key={clusterStateName(state)}>
              {index > 0 && '、'}
              <code>{stateLabel(state)}</code>
            </Fragment>
          ))}
          ）で、同じ行を回り続けて終わりません。「動きを見る」か、下の表で確かめてください。
        </p>
      )}
      {findings.length === 0 && <p>規則に反するところは見つかりませんでした。</p>}
      {grave.length > 0 && list(grave)}
      {remarks.length > 0 && (
        <details className={styles.remarks}>
          <summary>
            {levelNames.info} {remarks.length}
          </summary>
          {list(remarks)}
        </details>
      )}
      {findings.length === mostFindings && (
        <p>はじめの{mostFindings}件だけを示しています。直すと、残りが出ます。</p>
      )}
    </section>
  );
}

function Finding({
  finding,
  isBusy,
  line,
  onShow,
  onFix,
}: {
  readonly finding: LintDiagnostic;
  readonly isBusy: boolean;
  readonly line: string;
  readonly onShow: () => void;
  readonly onFix: () => void;
}): ReactNode {
  const { ruleId, level, message, hint, range, fix } = finding;
  const page = useBaseUrl(`/rules/${ruleId}/`);
  const from = range.start.column - 1;
  const to = range.end.line === range.start.line ? range.end.column - 1 : line.length;
  return (
    <li className={styles.finding} data-rule={ruleId}>
      <p className={styles.head}>
        <LevelTag level={level} />
        <button type="button" className={styles.line} onClick={onShow}>
          {range.start.line}行目
        </button>
        {message}。
      </p>
      {line.trim() !== '' && (
        <pre className={styles.code}>
          <code>
            {line.slice(0, from)}
            <mark>{line.slice(from, to)}</mark>
            {line.slice(to)}
          </code>
        </pre>
      )}
      <p className={styles.hint}>{hint}。</p>
      <p className={styles.links}>
        {fix && (
          <button
            type="button"
            className={button.button}
            data-fix=""
            aria-disabled={isBusy}
            onClick={onFix}
          >
            直す<span className="visually-hidden">（{message}）</span>
          </button>
        )}
        {!isParserFinding(finding) && (
          // A plain link in a tab of its own: the reader's text stays here.
          <a href={page} target="_blank" rel="noopener">
            規則 {ruleId}
            <span className="visually-hidden">（新しいタブ）</span>
          </a>
        )}
      </p>
    </li>
  );
}
