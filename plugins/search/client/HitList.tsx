import { useEffect, useRef, type ReactNode } from 'react';
import { searchKinds } from '../../../src/content/search/record';
import HitText from './HitText';
import Marked from './Marked';
import type { Result, ResultGroup } from './results';
import type { HitLink } from './use-hit-link';
import styles from './HitList.module.css';

interface HitListProps {
  readonly groups: readonly ResultGroup[];
  /** These are results of an earlier text of the field, until its own are found. */
  readonly isBehind: boolean;
  /** Place of the option that Enter follows. */
  readonly active: number;
  readonly termsOf: (place: number) => readonly string[];
  readonly textOf: (id: number) => string | undefined;
  readonly linkOf: (result: Result, terms: readonly string[]) => HitLink;
  /** The pointer is on an option. */
  readonly onPoint: (place: number) => void;
}

/** The list of the dialog: the options of its combobox, by kind. */
export default function HitList(props: HitListProps): ReactNode {
  const { groups, isBehind, active } = props;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div
      ref={list}
      role="listbox"
      id="search-options"
      aria-label="検索結果"
      aria-busy={isBehind}
      className={styles.list}
    >
      {groups.map(({ kind, results, first }) => (
        <div key={kind} role="group" aria-labelledby={`search-group-${kind}`}>
          <div id={`search-group-${kind}`} role="presentation" className={styles.kind}>
            {searchKinds[kind]}
          </div>
          {results.map((result, at) => (
            <Option key={result.id} {...props} result={result} place={first + at} />
          ))}
        </div>
      ))}
    </div>
  );
}

function Option({
  result,
  place,
  active,
  termsOf,
  textOf,
  linkOf,
  onPoint,
}: HitListProps & { readonly result: Result; readonly place: number }): ReactNode {
  const terms = termsOf(place);
  const { href, onClick } = linkOf(result, terms);
  return (
    <a
      role="option"
      id={`search-option-${place}`}
      aria-selected={place === active}
      tabIndex={-1}
      className={styles.option}
      href={href}
      onClick={onClick}
      onMouseMove={() => onPoint(place)}
    >
      <span className={styles.title}>
        <Marked text={result.record.title} terms={terms} />
      </span>
      <HitText result={result} text={textOf(result.id)} terms={terms} />
    </a>
  );
}
