import { Fragment, type ReactNode } from 'react';
import type { ValuePiece } from '../../content/blocks';

/** Code that may break behind the separators of paths and keys, never inside a name while there is room. */
export default function BreakableCode({
  pieces,
}: {
  readonly pieces: readonly ValuePiece[];
}): ReactNode {
  return (
    <code>
      {pieces.map(({ text, param }, index) => (
        <span key={index} data-param={param}>
          {text.split(/(?<=[\\/])(?=[^\\/])/).map((part, place) => (
            <Fragment key={place}>
              {place > 0 && <wbr />}
              {part}
            </Fragment>
          ))}
        </span>
      ))}
    </code>
  );
}
