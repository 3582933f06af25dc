import clsx from 'clsx';
import { useId, type FormEvent, type ReactNode } from 'react';
import Link from '@docusaurus/Link';
import { useHistory } from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import button from '../ui/button.module.css';
import page from './HomePage.module.css';
import styles from './HomeSearch.module.css';

/** One of each kind that people look for, all with a good first hit: mark, symptom, task, command, question. */
const examples = [
  '問題有り',
  '切り離しに失敗',
  '監視を休止する',
  'ARMLOADC',
  '何が失われる',
] as const;

const resultsOf = (query: string): string => `/search/?q=${encodeURIComponent(query)}`;

/**
 * The search where readers arrive. It is not there without scripts: the page of results needs them. The
 * router leads there, as the policy of the pages lets no form be sent.
 */
export default function HomeSearch(): ReactNode {
  const fieldId = useId();
  const examplesId = useId();
  const history = useHistory();
  const action = useBaseUrl('/search/');
  const search = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const query = String(new FormData(event.currentTarget).get('q') ?? '').trim();
    history.push(query === '' ? action : `${action}?q=${encodeURIComponent(query)}`);
  };
  return (
    <div className={clsx('needs-script no-print', styles.search)} data-controls="">
      <form role="search" aria-label="サイト全体" action={action} method="get" onSubmit={search}>
        <label htmlFor={fieldId}>症状、メッセージ、コマンド、質問で検索</label>
        <div className={styles.row}>
          <input
            id={fieldId}
            className={styles.field}
            type="search"
            name="q"
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            enterKeyHint="search"
          />
          <button type="submit" className={clsx(button.button, styles.submit)}>
            検索
          </button>
        </div>
      </form>
      <div className={styles.examples}>
        <span id={examplesId}>例</span>
        <ul className={page.links} aria-labelledby={examplesId}>
          {examples.map((query) => (
            <li key={query}>
              <Link to={resultsOf(query)}>{query}</Link>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
