import type { Range } from '../../batch';
import type { ScriptRole } from '../../batch/linter';

/**
 * Selects a place of a text in its field. The field counts each line end as one character, the text may
 * have two.
 */
export function showRange(role: ScriptRole, { start, end }: Range): void {
  const field = document.querySelector<HTMLTextAreaElement>(`[data-script-input="${role}"]`);
  if (field === null) return;
  const lines = field.value.split('\n');
  const offsetOf = ({ line, column }: Range['start']): number =>
    lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0) + column - 1;
  field.focus();
  field.setSelectionRange(offsetOf(start), offsetOf(end));
  const lineHeight = field.scrollHeight / Math.max(1, lines.length);
  field.scrollTop = Math.max(0, (start.line - 4) * lineHeight);
  field.scrollIntoView({ block: 'nearest' });
}
