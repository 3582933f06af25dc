import { useId, useState, type ReactNode, type FormEvent } from 'react';
import clsx from 'clsx';
import {
  addNew,
  checkName,
  currentCluster,
  put,
  remove,
  reset,
  select,
  type Shelf,
} from '../../values';
import { canEncode } from '../../encoding/characters';
import button from '../ui/button.module.css';
import choices from './Choices.module.css';
import styles from './ClusterList.module.css';

interface ClusterListProps {
  readonly shelf: Shelf;
  readonly onChange: (shelf: Shelf) => void;
}

/** Which values all pages show: the guide's, or those of one of the reader's clusters. */
export default function ClusterList({ shelf, onChange }: ClusterListProps): ReactNode {
  const current = currentCluster(shelf);
  return (
    <>
      <fieldset className={clsx(choices.set, styles.set)}>
        <legend>サイト全体に表示する値</legend>
        {[{ id: '', name: 'ガイドの値' }, ...shelf.clusters].map(({ id, name }) => (
          <label key={id} className={choices.choice}>
            <input
              type="radio"
              name="cluster"
              value={id}
              checked={(shelf.current ?? '') === id}
              onChange={() => onChange(select(shelf, id === '' ? undefined : id))}
            />
            {id === '' ? name : `クラスタ「${name}」`}
          </label>
        ))}
      </fieldset>
      <NameForm
        key={`new-${shelf.clusters.length}`}
        label="新しいクラスタの名前"
        action="作る"
        initial=""
        onName={(name) => onChange(addNew(shelf, name))}
      />
      {current !== undefined && (
        <>
          <NameForm
            key={`${current.id}-${current.name}`}
            label={`クラスタ「${current.name}」の新しい名前`}
            action="名前を変える"
            initial={current.name}
            onName={(name) => onChange(put(shelf, { ...current, name }))}
          />
          <p className={styles.actions}>
            <button
              type="button"
              className={button.button}
              onClick={() => {
                if (confirm(`クラスタ「${current.name}」に入力した値を、すべて消しますか。`))
                  onChange(put(shelf, reset(current)));
              }}
            >
              入力した値をすべて消す
            </button>
            <button
              type="button"
              className={button.button}
              onClick={() => {
                if (confirm(`クラスタ「${current.name}」を、このブラウザから消しますか。`))
                  onChange(remove(shelf, current.id));
              }}
            >
              クラスタ「{current.name}」を消す
            </button>
          </p>
        </>
      )}
    </>
  );
}

function NameForm(props: {
  readonly label: string;
  readonly action: string;
  readonly initial: string;
  readonly onName: (name: string) => void;
}): ReactNode {
  const { label, action, initial, onName } = props;
  const [name, setName] = useState(initial);
  const [problem, setProblem] = useState<string>();
  const inputId = useId();
  const problemId = useId();
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const found = checkName(name, canEncode);
    setProblem(found);
    if (found === undefined) onName(name);
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <label htmlFor={inputId} className={styles.label}>
        {label}
      </label>
      <div className={styles.row}>
        <input
          id={inputId}
          className={styles.input}
          value={name}
          autoComplete="off"
          aria-invalid={problem !== undefined}
          aria-describedby={problemId}
          onChange={({ target }) => setName(target.value)}
        />
        <button type="submit" className={clsx(button.button, styles.submit)}>
          {action}
        </button>
      </div>
      <p id={problemId} className={styles.problem} aria-live="polite">
        {problem}
      </p>
    </form>
  );
}
