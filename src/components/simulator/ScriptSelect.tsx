import { useId, type ReactNode } from 'react';
import styles from './ScriptSelect.module.css';
import type { SimulatorScript } from './subject';

interface ScriptSelectProps {
  readonly label: string;
  readonly scripts: readonly SimulatorScript[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** Chooses a script; products are headings of the list. */
export default function ScriptSelect(props: ScriptSelectProps): ReactNode {
  const { label, scripts, value, onChange } = props;
  const id = useId();
  const chosen = scripts.find((script) => script.id === value);
  const groups = [...new Set(scripts.map(({ group }) => group))];
  return (
    <div className={styles.field}>
      <label htmlFor={id}>
        {label}
        {chosen && `（${chosen.group}）`}
      </label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {groups.map((group) => (
          <optgroup key={group} label={group}>
            {scripts
              .filter((script) => script.group === group)
              .map((script) => (
                <option key={script.id} value={script.id}>
                  {script.label}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
