import { useId, useRef, useState, type DragEvent, type ReactNode } from 'react';
import clsx from 'clsx';
import type { ScriptRole } from '../../batch/linter';
import button from '../ui/button.module.css';
import styles from './FileInputs.module.css';
import type { Check } from './use-check';
import type { OwnFile } from './worker/protocol';

export const roleNames: Readonly<Record<ScriptRole, string>> = {
  start: '開始スクリプト',
  stop: '終了スクリプト',
};

/** Two texts to paste or type into, and a place to drop files on. */
export default function FileInputs({ check }: { readonly check: Check }): ReactNode {
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    void check.addFiles([...event.dataTransfer.files]);
  };
  return (
    <div
      className={clsx(styles.drop, isOver && styles.over)}
      data-drop=""
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p className={styles.hint}>
        start.batとstop.batをここにドロップするか、ファイルを選ぶか、本文を貼り付けてください。片方だけでも調べられます。文字コード（CP932、UTF-8）は自動で見分けます。
      </p>
      <div className={styles.fields}>
        {(['start', 'stop'] as const).map((role) => (
          <ScriptField key={role} role={role} check={check} />
        ))}
      </div>
      {['none', 'failed'].includes(check.result.kind) && check.undoable > 0 && (
        // Results have one of their own; without them a text that was taken away must not be lost.
        <p>
          <button type="button" className={button.button} onClick={check.undo}>
            元に戻す（{check.undoable}）
          </button>
        </p>
      )}
      <div role="alert">
        {check.refusals.map((refusal) => (
          <p key={refusal} className={styles.refusal} data-refusal="">
            {refusal}
          </p>
        ))}
      </div>
    </div>
  );
}

function ScriptField({
  role,
  check,
}: {
  readonly role: ScriptRole;
  readonly check: Check;
}): ReactNode {
  const id = useId();
  const chooser = useRef<HTMLInputElement>(null);
  const file = check.files[role];
  return (
    <div className={styles.field}>
      <div className={styles.head}>
        <label htmlFor={id}>
          {roleNames[role]}（{role}.bat）
        </label>
        <span className={styles.facts}>{file && factsOf(file)}</span>
      </div>
      <textarea
        id={id}
        data-script-input={role}
        className={styles.text}
        value={file?.text ?? ''}
        rows={12}
        wrap="off"
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        onChange={(event) => check.edit(role, event.target.value)}
      />
      <div className={styles.actions}>
        <input
          ref={chooser}
          type="file"
          accept=".bat,.cmd,.txt"
          className="visually-hidden"
          tabIndex={-1}
          aria-label={`${roleNames[role]}のファイル`}
          data-script-file={role}
          onChange={(event) => {
            void check.addFiles([...(event.target.files ?? [])], role);
            event.target.value = '';
          }}
        />
        <button type="button" className={button.button} onClick={() => chooser.current?.click()}>
          ファイルを選ぶ<span className="visually-hidden">（{roleNames[role]}）</span>
        </button>
        {file && (
          <button type="button" className={button.button} onClick={() => check.remove(role)}>
            消す<span className="visually-hidden">（{roleNames[role]}）</span>
          </button>
        )}
      </div>
    </div>
  );
}

function factsOf({ name, encoding, byteOrderMark, text }: OwnFile): string {
  const lines = text.split(/\r\n?|\n/).length - (/[\r\n]$/.test(text) ? 1 : 0);
  const code = encoding === 'cp932' ? 'CP932' : `UTF-8${byteOrderMark ? '（BOMあり）' : ''}`;
  return `${name}・${code}・${lines}行`;
}
