import type { ReactNode } from 'react';
import type { ErratumData } from '../../content/blocks';
import SeverityLabel from '../cautions/SeverityLabel';
import Tag from '../ui/Tag';

/** The kind of an erratum; one that does harm as it is printed has the sign of danger. */
export default function ErratumKindLabel({
  kind,
  kindLabel,
}: Pick<ErratumData, 'kind' | 'kindLabel'>): ReactNode {
  return kind === 'hazard' ? (
    <SeverityLabel severity="danger">{kindLabel}</SeverityLabel>
  ) : (
    <Tag>{kindLabel}</Tag>
  );
}
