/** What a reader searched for, left for the page that a hit leads to. */
export interface ArrivalNote {
  /** Path of the page, with base URL. */
  readonly path: string;
  readonly terms: readonly string[];
}

const key = 'clusterpro-arrival';

export function leaveArrivalNote(note: ArrivalNote): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(note));
  } catch {
    // Without storage the page is shown without marks.
  }
}

/** @returns the note, once; undefined when there is none for this page */
export function takeArrivalNote(path: string): ArrivalNote | undefined {
  try {
    const text = sessionStorage.getItem(key);
    if (text === null) return undefined;
    sessionStorage.removeItem(key);
    const note = JSON.parse(text) as ArrivalNote;
    return note.path === path ? note : undefined;
  } catch {
    return undefined;
  }
}
