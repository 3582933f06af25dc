let characters: ReadonlySet<string> | undefined;

/**
 * Whether Windows code page 932 has a character. Browsers and Node bring the table for reading it, so the one
 * of `src/encoding`, which is needed for writing, stays out of the pages; a test compares the two.
 */
export function inCp932(character: string): boolean {
  characters ??= allCharacters();
  return characters.has(character);
}

/**
 * Whether the last byte of a character in code page 932 is 0x5C, that of a backslash, as in 表, ソ and 能. Before a
 * quote it takes the quote's meaning away in programs that read bytes.
 */
export function endsLikeBackslash(character: string): boolean {
  likeBackslash ??= charactersLikeBackslash();
  return likeBackslash.has(character);
}

let likeBackslash: ReadonlySet<string> | undefined;

function charactersLikeBackslash(): Set<string> {
  const decoder = new TextDecoder('shift_jis');
  const all = new Set<string>();
  for (let lead = 0x81; lead <= 0xfc; lead += 1) {
    const text = decoder.decode(new Uint8Array([lead, 0x5c]));
    // What rows ED and EE have stands in rows FA to FC once more, and is written from there.
    if (text.length === 1 && lead !== 0xed && lead !== 0xee) all.add(text);
  }
  all.delete('\ufffd');
  return all;
}

function allCharacters(): Set<string> {
  const decoder = new TextDecoder('shift_jis');
  const all = new Set<string>();
  for (let lead = 0x20; lead <= 0xfc; lead += 1) {
    const isLead = (lead >= 0x81 && lead <= 0x9f) || lead >= 0xe0;
    if (!isLead) all.add(decoder.decode(new Uint8Array([lead])));
    for (let trail = 0x40; isLead && trail <= 0xfc; trail += 1) {
      const text = decoder.decode(new Uint8Array([lead, trail]));
      if (text.length === 1) all.add(text);
    }
  }
  all.delete('\ufffd');
  return all;
}
