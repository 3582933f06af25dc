import type { ReactNode } from 'react';
import { fieldId } from './Field';

interface FieldLinkProps {
  /** Id of the field's parameter. */
  readonly id: string;
  readonly label: string;
}

/** The way to a field, through the groups that are closed around it. */
export default function FieldLink({ id, label }: FieldLinkProps): ReactNode {
  return (
    <span>
      {' '}
      <a href={`#${fieldId(id)}`} onClick={() => openAround(id)}>
        {label}
      </a>
    </span>
  );
}

/** A field in a closed group has no place to go to. */
function openAround(id: string): void {
  const field = document.getElementById(fieldId(id));
  for (let parent = field?.parentElement; parent; parent = parent.parentElement) {
    if (parent instanceof HTMLDetailsElement) parent.open = true;
  }
  field?.focus();
}
