import type { ReactNode } from 'react';
import type { RuleSummary } from '../../content/pages';
import SeverityLabel from '../cautions/SeverityLabel';

export const levelNames: Readonly<Record<RuleSummary['level'], string>> = {
  error: 'エラー',
  warning: '警告',
  info: '情報',
};

const severities = { error: 'danger', warning: 'warning', info: 'note' } as const;

/** The level of a rule, with the signs and colours of cautions. */
export default function LevelTag({ level }: Pick<RuleSummary, 'level'>): ReactNode {
  return <SeverityLabel severity={severities[level]}>{levelNames[level]}</SeverityLabel>;
}
