import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import clsx from 'clsx';
import type { Refusal } from '../../values';
import button from '../ui/button.module.css';
import styles from './Field.module.css';

export interface FieldProps {
  /** Id of the parameter: the field can be linked to. */
  readonly id: string;
  readonly label: string;
  /** What it holds now: the reader's value, or what holds without it; empty where nothing does. */
  readonly value: string;
  /** Whether that is the reader's own. */
  readonly isOwn: boolean;
  /** What holds without a value of the reader. */
  readonly fallback: string;
  /** Whether that is only a word for a value. */
  readonly isPlaceholder: boolean;
  /** Whether it is kept and shared as it is typed although it is a secret. */
  readonly isPassword: boolean;
  /** Whether it stands for several values that differ now. */
  readonly isMixed?: boolean;
  /** What is wrong with it beside other values. */
  readonly problems: readonly string[];
  readonly inputMode: 'text' | 'numeric' | 'decimal';
  /** @returns why the value is refused; undefined when it is taken */
  readonly onEnter: (text: string) => Refusal | undefined;
  readonly onReset: () => void;
  /** Called with the label when the field begins to hold what is not taken, without when it no longer does. */
  readonly onRefused: (id: string, label: string | undefined) => void;
}

/** What was typed and not taken. */
interface Refused extends Pick<Refusal, 'message' | 'suggestion'> {
  readonly text: string;
  /** The value that held then. */
  readonly over: string;
}

/** One value: a text field with what the guide has, and beside it what is wrong. */
export default function Field(props: FieldProps): ReactNode {
  const { id, label, value, isOwn, isMixed, problems, inputMode, onEnter, onReset, onRefused } =
    props;
  const inputId = fieldId(id);
  const input = useRef<HTMLInputElement>(null);
  const hintId = useId();
  const problemId = useId();
  const [entry, setEntry] = useState<Refused>();
  // Another value that came from elsewhere takes the place of what was refused.
  const refused = entry?.over === value ? entry : undefined;
  const suggestion = refused?.suggestion;
  const isRefused = refused !== undefined;
  const messages = isRefused ? [refused.message] : problems;
  useEffect(() => {
    if (!isRefused) return undefined;
    onRefused(id, label);
    return () => onRefused(id, undefined);
  }, [isRefused, id, label, onRefused]);

  const enter = (text: string): void => {
    // A field for values that differ is empty by itself: emptying it again is no entry.
    const refusal = text === '' && isMixed === true ? undefined : onEnter(text);
    setEntry(refusal && { ...refusal, text, over: value });
  };
  const holding = isMixed === true ? '今の製品ごとの値' : isOwn ? `「${value}」` : 'ガイドの値';

  return (
    <div className={styles.field}>
      <label htmlFor={inputId} className={styles.label}>
        {label}
      </label>
      <input
        ref={input}
        id={inputId}
        className={clsx(styles.input, isOwn && styles.own)}
        data-value-of={id}
        value={refused?.text ?? value}
        inputMode={inputMode}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        aria-invalid={messages.length > 0}
        aria-describedby={messages.length > 0 ? `${problemId} ${hintId}` : hintId}
        onChange={({ target }) => enter(target.value)}
      />
      <div id={problemId} className={styles.problems} aria-live="polite">
        {messages.map((message) => (
          <p key={message}>{message}</p>
        ))}
        {refused !== undefined && <p>直すまでは、{holding}を使います。</p>}
      </div>
      <p id={hintId} className={styles.hint}>
        <Hint {...props} />
        {suggestion !== undefined && (
          <button
            type="button"
            className={clsx(button.button, styles.action)}
            data-suggestion={suggestion}
            onClick={() => {
              enter(suggestion);
              // The button goes; who pressed it by key must not be left nowhere.
              input.current?.focus();
            }}
          >
            「{suggestion}」にする<span className="visually-hidden">（{label}）</span>
          </button>
        )}
        {(isOwn || refused !== undefined) && (
          <button
            type="button"
            className={clsx(button.button, styles.action)}
            onClick={() => {
              setEntry(undefined);
              onReset();
            }}
          >
            ガイドの値に戻す<span className="visually-hidden">（{label}）</span>
          </button>
        )}
      </p>
    </div>
  );
}

function Hint({ fallback, isPlaceholder, isPassword, isMixed }: FieldProps): ReactNode {
  return (
    <span>
      {isMixed === true && '製品ごとに違う値が入っています。'}
      {isPlaceholder ? (
        `ガイドにあるのは言葉だけです:「${fallback}」`
      ) : (
        <>
          ガイドの値: <code>{fallback}</code>
        </>
      )}
      {isPassword && '。このブラウザにも、書き出しとリンクにも、読める形で入ります。'}
    </span>
  );
}

/** The id of the field of a parameter, to link to. */
export function fieldId(parameter: string): string {
  return `value-${parameter.replace('/', '-')}`;
}
