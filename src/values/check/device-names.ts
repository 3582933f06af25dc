/**
 * Names that Windows takes for a device, alone or with any extension, as a file name and as any part of a path.
 * CONIN$, CONOUT$ and CLOCK$ are among them; a `$` passes no gate here, but the name alone must not either.
 */
const deviceName = /^(con|prn|aux|nul|clock\$?|conin\$|conout\$|com[0-9]|lpt[0-9])$/i;

/** The part of a value that is the name of a device; undefined when there is none. */
export function deviceNameIn(text: string): string | undefined {
  return text
    .split('\\')
    .find((part) => deviceName.test((part.split(/[.:]/, 1)[0] ?? '').trimEnd()));
}
