import { useMemo, useState, type ReactNode } from 'react';
import { unpackCollection, type PackedCollection } from '../../analysis/published-script';
import { endlessStates } from '../../analysis/state-groups';
import type { ScriptRole } from '../../batch/linter';
import Simulator from '../simulator/Simulator';
import StatesTable from '../simulator/StatesTable';
import { plainSubject, publishedSubject } from '../simulator/subject';
import button from '../ui/button.module.css';
import Dialog from '../ui/Dialog';
import Section from '../ui/Section';
import { roleNames } from './FileInputs';
import Findings from './Findings';
import NearestVariant from './NearestVariant';
import Save from './Save';
import styles from './Results.module.css';
import { canFix, type Done } from './session';
import type { Check } from './use-check';
import { useKeptFocus } from './use-kept-focus';
import type { OwnFiles } from './worker/protocol';

interface ResultsProps {
  readonly check: Check;
  readonly scripts: PackedCollection;
}

/** What was found: announced when it is complete, then by file. */
export default function Results({ check, scripts }: ResultsProps): ReactNode {
  const { result } = check;
  const shown =
    result.kind === 'done' ? result : result.kind === 'running' ? result.last : undefined;
  return (
    <>
      <div role="status" className={styles.status} data-check-state={result.kind}>
        {result.kind === 'running' && '調べています'}
        {result.kind === 'failed' && result.message}
        {result.kind === 'done' &&
          result.analysis.files
            .map(({ role, summary, groups }) => {
              const endless = endlessStates(groups).length;
              return `${roleNames[role]}: ${summary}${endless > 0 ? `、終わらない状態 ${endless}` : ''}`;
            })
            .join('。')}
      </div>
      {shown !== undefined && <Shown check={check} shown={shown} scripts={scripts} />}
    </>
  );
}

function Shown({
  check,
  shown: {
    files,
    analysis: { files: analyses, nearest },
  },
  scripts,
}: ResultsProps & { readonly shown: Done }): ReactNode {
  const [simulated, setSimulated] = useState<ScriptRole>();
  const keptFocus = useKeptFocus(analyses);
  const isBusy = check.result.kind === 'running';
  return (
    <div aria-busy={isBusy}>
      <Section id="findings" title="指摘">
        <div {...keptFocus}>
          <div className={styles.actions}>
            <button
              type="button"
              className={button.button}
              aria-disabled={!canFix(check.result)}
              onClick={() => void check.fixAll()}
            >
              直せるものをすべて直す
            </button>
            <button
              type="button"
              className={button.button}
              data-undo=""
              aria-disabled={check.undoable === 0}
              onClick={check.undo}
            >
              元に戻す{check.undoable > 0 && `（${check.undoable}）`}
            </button>
          </div>
          {analyses.map((analysis) => (
            <Findings
              key={analysis.role}
              analysis={analysis}
              text={files[analysis.role]?.text ?? ''}
              isBusy={isBusy}
              onFix={(finding) => check.fixOne(analysis.role, finding)}
            />
          ))}
        </div>
      </Section>
      <Section id="save" title="保存する">
        <Save check={check} roles={analyses.map(({ role }) => role)} />
      </Section>
      <Section id="nearest" title="最も近い公開スクリプト">
        <NearestVariant
          nearest={nearest}
          scripts={scripts}
          roles={analyses.map(({ role }) => role)}
        />
      </Section>
      <Section id="states" title="16状態での動き">
        {analyses.map(({ role, groups, isQuick }) => (
          <div key={role}>
            <div className={styles.tableHead}>
              <h3>{roleNames[role]}</h3>
              {isQuick && (
                <button
                  type="button"
                  className={button.button}
                  aria-haspopup="dialog"
                  onClick={() => setSimulated(role)}
                >
                  動きを見る<span className="visually-hidden">（{roleNames[role]}）</span>
                </button>
              )}
            </div>
            <StatesTable label={`${roleNames[role]}の16状態`} groups={groups} />
          </div>
        ))}
      </Section>
      {simulated !== undefined && (
        <OwnSimulator
          files={files}
          role={simulated}
          scripts={scripts}
          onClose={() => setSimulated(undefined)}
        />
      )}
    </div>
  );
}

function OwnSimulator({
  files,
  role,
  scripts,
  onClose,
}: {
  readonly files: OwnFiles;
  readonly role: ScriptRole;
  readonly scripts: PackedCollection;
  readonly onClose: () => void;
}): ReactNode {
  const { subjects, parameters } = useMemo(() => {
    const collection = unpackCollection(scripts);
    const own = (['start', 'stop'] as const).flatMap((each) => {
      const file = files[each];
      return file === undefined
        ? []
        : [plainSubject({ id: each, title: file.name, role: each, text: file.text })];
    });
    return {
      subjects: [...own, ...collection.scripts.map(publishedSubject)],
      parameters: collection.parameters,
    };
  }, [files, scripts]);
  return (
    <Dialog title="スクリプトの動き" onClose={onClose}>
      <Simulator scripts={subjects} initial={role} parameters={parameters} />
    </Dialog>
  );
}
