import type { ReactNode } from 'react';
import type { ValuePiece } from '../../content/blocks';
import { useShown } from './shown';
import { yourText } from './your-text';

/** A stretch of a value, or the reader's value in its place. */
export default function YourText({
  text,
  param,
  render = (shown) => shown,
}: ValuePiece & { readonly render?: (text: string) => ReactNode }): ReactNode {
  const yours = yourText(useShown(), text, param);
  return (
    <span data-param={param} {...yours.mark}>
      {render(yours.text)}
    </span>
  );
}
