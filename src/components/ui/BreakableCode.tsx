import { Fragment, type ReactNode } from 'react';

/** Code that may break behind the separators of paths and keys, never inside a name while there is room. */
export default function BreakableCode({
  text,
  param,
}: {
  readonly text: string;
  readonly param?: string | undefined;
}): ReactNode {
  const parts = text.split(/(?<=[\\/])(?=[^\\/])/);
  return (
    <code data-param={param}>
      {parts.map((part, index) => (
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </code>
  );
}
