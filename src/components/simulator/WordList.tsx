import type { ReactNode } from 'react';
import { explainWords, type ExplainedWord } from '../../analysis/explain/explain-words';
import type { Word } from '../../analysis/words';
import { confidences } from '../../definitions/reference/fact-source';
import Tag from '../ui/Tag';
import styles from './WordList.module.css';

interface WordListProps {
  readonly words: readonly Word[];
  /** Parameter id → name. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** A command line word by word. */
export default function WordList({ words, parameters }: WordListProps): ReactNode {
  return (
    <ul className={styles.words} aria-label="語の説明">
      {explainWords(words).map((word, index) => (
        <li key={index}>
          <code>{word.text}</code>
          <span className={styles.meaning}>
            <Meaning {...word} />
            {word.params.map((param) => (
              <span key={param} className={styles.param}>
                設定項目「{parameters[param] ?? param}」の値
              </span>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Meaning({ name, meaning, usage, confidence }: ExplainedWord): ReactNode {
  return (
    <>
      {name !== undefined && <b>{name}</b>}
      {meaning !== undefined && <span>{meaning}</span>}
      {meaning === undefined && <Tag tone="outlined">出典に記載なし</Tag>}
      {usage !== undefined && <span className={styles.usage}>用例: {usage}</span>}
      {meaning !== undefined && confidence !== undefined && confidence !== 'certain' && (
        <Tag tone="outlined">{confidences[confidence]}</Tag>
      )}
    </>
  );
}
