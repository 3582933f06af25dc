import type { ReactNode } from 'react';
import type { ValueProps } from '../../content/blocks';
import { useShown } from '../your-values/shown';
import { yourText } from '../your-values/your-text';

/** A value of the definitions in running text, or the reader's in its place. */
export default function Value({ text, param }: ValueProps): ReactNode {
  const yours = yourText(useShown(), text, param);
  return (
    <code data-param={param} {...yours.mark}>
      {yours.text}
    </code>
  );
}
