import type { ReactNode } from 'react';
import type { RuleSummary } from '../../content/pages';
import Tag from '../ui/Tag';

export const levelNames: Readonly<Record<RuleSummary['level'], string>> = {
  error: 'エラー',
  warning: '警告',
  info: '情報',
};

/** The level of a rule, as a word. */
export default function LevelTag({ level }: Pick<RuleSummary, 'level'>): ReactNode {
  return (
    <Tag tone={level === 'error' ? 'accent' : level === 'warning' ? 'plain' : 'outlined'}>
      {levelNames[level]}
    </Tag>
  );
}
