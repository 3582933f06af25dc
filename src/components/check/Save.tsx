import { useState, type ReactNode } from 'react';
import type { ScriptRole } from '../../batch/linter';
import button from '../ui/button.module.css';
import { saveBytes } from '../ui/save-bytes';
import { roleNames } from './FileInputs';
import styles from './Results.module.css';
import type { Check } from './use-check';

/** Gives the texts as they stand now, in CP932 with CRLF. */
export default function Save({
  check,
  roles,
}: {
  readonly check: Check;
  readonly roles: readonly ScriptRole[];
}): ReactNode {
  const [problem, setProblem] = useState<string>();
  const save = async (role: ScriptRole): Promise<void> => {
    const made = await check.encode(role);
    if (typeof made === 'string') {
      setProblem(`${roleNames[role]}: ${made}`);
      return;
    }
    setProblem(undefined);
    saveBytes(made, check.files[role]?.name ?? `${role}.bat`);
  };
  return (
    <>
      <p>今の本文を、文字コードCP932、改行CRLF、BOMなしで保存します。</p>
      <div className={styles.actions}>
        {roles.map((role) => (
          <button
            key={role}
            type="button"
            className={button.button}
            data-save={role}
            onClick={() => void save(role)}
          >
            {check.files[role]?.name ?? `${role}.bat`}をCP932で保存
          </button>
        ))}
      </div>
      <div role="alert">{problem !== undefined && <p>{problem}。</p>}</div>
    </>
  );
}
