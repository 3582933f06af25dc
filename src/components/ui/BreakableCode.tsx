import { Fragment, type ReactNode } from 'react';
import type { ValuePiece } from '../../content/blocks';
import YourText from '../your-values/YourText';
import styles from './BreakableCode.module.css';

/** Code that may break behind the separators of paths and keys, never inside a name while there is room. */
export default function BreakableCode({
  pieces,
}: {
  readonly pieces: readonly ValuePiece[];
}): ReactNode {
  return (
    <code>
      {pieces.map((piece, index) => (
        <YourText key={index} {...piece} render={breakable} />
      ))}
    </code>
  );
}

function breakable(text: string): ReactNode {
  return text.split(/(?<=\\|[^\s/]\/)(?=[^\\/])/).map((part, place) => (
    <Fragment key={place}>
      {place > 0 && <wbr />}
      <Options text={part} />
    </Fragment>
  ));
}

/** Browsers break a line behind any slash: an option such as `/C` keeps its letter. */
function Options({ text }: { readonly text: string }): ReactNode {
  return text.split(/((?<=^|\s)\/[A-Za-z])/).map((part, index) =>
    index % 2 === 1 ? (
      <span key={index} className={styles.option}>
        {part}
      </span>
    ) : (
      part
    ),
  );
}
