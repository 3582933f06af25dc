/**
 * The ledger: everything that the site ever published under a permanent name or address. Links into the
 * site stand in other people's manuals and mails; none of them may break.
 *
 *   published.txt  one line for each thing at each address, only ever added to (`npm run ledger`)
 *   moved.txt      old address → new address, written by hand when something goes elsewhere
 */

import type { Diagnostic } from '../../batch/diagnostic';
import { suggest } from '../suggest';
import { canRedirect } from './redirects';
import { comparePublished, publishedKinds, type Published, type PublishedKind } from './published';

/** The two files, by their paths relative to the project. */
export const ledgerFile = 'plugins/ledger/published.txt';
export const movedFile = 'plugins/ledger/moved.txt';

/** An address that is no more, and the one in its place. */
export interface Moved {
  readonly from: string;
  readonly to: string;
}

interface Line<Value> {
  readonly value: Value;
  /** From 1. */
  readonly line: number;
}

interface Lines<Value> {
  readonly lines: readonly Line<Value>[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What the two files say. */
export interface Ledger {
  readonly published: Lines<Published>;
  readonly moved: Lines<Moved>;
}

/**
 * Reads the two files. Lines are words with a blank between them; `#` begins a remark.
 *
 * @returns what could be read, and a diagnostic for each line that could not
 */
export function readLedger(publishedText: string, movedText: string): Ledger {
  return {
    published: readLines(publishedText, ledgerFile, readPublished, 'a kind, an id and an address'),
    moved: readLines(movedText, movedFile, readMoved, 'an old and a new address, each from its /'),
  };
}

/**
 * Compares the ledger with what is published now.
 *
 * @returns a diagnostic for each thing that is gone, has another address or stands twice, and for each
 *   redirect that leads nowhere; each names a line of one of the two files
 */
export function checkLedger(
  { published, moved }: Ledger,
  now: readonly Published[],
): readonly Diagnostic[] {
  const urls = new Set(now.map(({ url }) => url));
  const keys = new Set(now.map(lineOf));
  const ids = new Map(now.map(({ kind, id, url }) => [`${kind} ${id}`, url]));
  const targets = new Map(moved.lines.map(({ value }) => [value.from, value.to]));
  const known = new Set(published.lines.map(({ value }) => value.url));
  const diagnostics = [...published.diagnostics, ...moved.diagnostics];

  for (const { value, line } of published.lines) {
    const { kind, id, url } = value;
    if (keys.has(lineOf(value)) || targets.has(url)) continue;
    const elsewhere = ids.get(`${kind} ${id}`);
    diagnostics.push(
      elsewhere === undefined
        ? errorIn(
            ledgerFile,
            line,
            'vanished-id',
            `${publishedKinds[kind]} ${JSON.stringify(id)} was published at ${url} and is gone`,
            `give it back its id, or name what takes its place with a line "${url} <new address>" in ${movedFile}` +
              nearest(value, now),
          )
        : errorIn(
            ledgerFile,
            line,
            'changed-address',
            `${publishedKinds[kind]} ${JSON.stringify(id)} was published at ${url} and is now at ${elsewhere}`,
            `add the line "${url} ${elsewhere}" to ${movedFile}, then run npm run ledger`,
          ),
    );
  }
  for (const { value, line } of moved.lines) {
    const { from, to } = value;
    if (!canRedirect(from)) {
      diagnostics.push(
        errorIn(
          movedFile,
          line,
          'redirect-of-file',
          `${from} is a file, and a static site cannot lead from a file to another`,
          'publish it at its old address, too',
        ),
      );
    } else if (urls.has(from)) {
      diagnostics.push(
        errorIn(
          movedFile,
          line,
          'redirect-of-published',
          `${from} is published and has a redirect`,
          'take the line out: the address itself answers',
        ),
      );
    } else if (!known.has(from)) {
      diagnostics.push(
        errorIn(
          movedFile,
          line,
          'redirect-of-unknown',
          `${from} was never published`,
          suggest(from, known),
        ),
      );
    }
    if (!urls.has(to)) {
      diagnostics.push(
        errorIn(
          movedFile,
          line,
          'redirect-to-nowhere',
          `the redirect of ${from} leads to ${to}, which is not published`,
          targets.has(to) ? `that moved on: write ${targets.get(to)}` : suggest(to, urls),
        ),
      );
    }
  }
  return [...diagnostics, ...duplicatesOf(published, moved, now)];
}

/** What is published now and stands in no line of the ledger. */
export function unrecorded({ published }: Ledger, now: readonly Published[]): readonly Published[] {
  const recorded = new Set(published.lines.map(({ value }) => lineOf(value)));
  return now.filter((thing) => !recorded.has(lineOf(thing)));
}

/**
 * The ledger with everything that is published now.
 *
 * @returns the whole text of {@link ledgerFile}; what it held before is still in it
 */
export function renewLedger(ledger: Ledger, now: readonly Published[]): string {
  const all = [
    ...ledger.published.lines.map(({ value }) => value),
    ...unrecorded(ledger, now),
  ].sort(comparePublished);
  return [
    '# Everything that the site ever published: kind, id, address. Lines are only added, by `npm run ledger`.',
    ...new Set(all.map(lineOf)),
    '',
  ].join('\n');
}

function duplicatesOf(
  { lines }: Lines<Published>,
  moved: Lines<Moved>,
  now: readonly Published[],
): readonly Diagnostic[] {
  const recorded = new Map(lines.map(({ value, line }) => [lineOf(value), line]));
  return [
    ...repeats(lines, (value) => lineOf(value)).map(({ value, line, first }) =>
      errorIn(
        ledgerFile,
        line,
        'duplicate-line',
        `${value.url} stands here again (first in line ${first})`,
        'run npm run ledger',
      ),
    ),
    ...repeats(moved.lines, ({ from }) => from).map(({ value, line, first }) =>
      errorIn(
        movedFile,
        line,
        'duplicate-redirect',
        `${value.from} is redirected again (first in line ${first})`,
        'an address leads to one place; take one of the lines out',
      ),
    ),
    ...repeats(
      now.map((value) => ({ value, line: recorded.get(lineOf(value)) ?? 1 })),
      lineOf,
    ).map(({ value, line }) =>
      errorIn(
        ledgerFile,
        line,
        'duplicate-id',
        `${publishedKinds[value.kind]} ${JSON.stringify(value.id)} is published twice at ${value.url}`,
        'give each its own id; a section that several pages share is stated in one partial',
      ),
    ),
  ];
}

function repeats<Value>(
  lines: readonly Line<Value>[],
  keyOf: (value: Value) => string,
): readonly (Line<Value> & { readonly first: number })[] {
  const seen = new Map<string, number>();
  return lines.flatMap((each) => {
    const first = seen.get(keyOf(each.value));
    if (first !== undefined) return [{ ...each, first }];
    seen.set(keyOf(each.value), each.line);
    return [];
  });
}

/** A thing of the same kind with nearly the same id, which may be what became of it. */
function nearest({ kind, id }: Published, now: readonly Published[]): string {
  const hint = suggest(
    id,
    now.filter((other) => other.kind === kind).map((other) => other.id),
  );
  return hint.startsWith('did you mean') ? ` (${hint})` : '';
}

/** A page, an anchor and a file are their address. */
function lineOf({ kind, id, url }: Published): string {
  return id === url ? `${kind} ${url}` : `${kind} ${id} ${url}`;
}

function readPublished(words: readonly string[]): Published | undefined {
  const [kind, id, url = id] = words;
  if (words.length < 2 || words.length > 3 || !isKind(kind)) return undefined;
  return id === undefined || !url?.startsWith('/') ? undefined : { kind, id, url };
}

function readMoved([from, to, ...rest]: readonly string[]): Moved | undefined {
  if (!from?.startsWith('/') || !to?.startsWith('/') || rest.length > 0) return undefined;
  return { from, to };
}

function isKind(word: string | undefined): word is PublishedKind {
  return word !== undefined && Object.hasOwn(publishedKinds, word);
}

function readLines<Value>(
  text: string,
  file: string,
  readWords: (words: readonly string[]) => Value | undefined,
  wanted: string,
): Lines<Value> {
  const diagnostics: Diagnostic[] = [];
  const lines = text.split('\n').flatMap((written, index): Line<Value>[] => {
    const line = index + 1;
    const content = written.trim();
    if (content === '' || content.startsWith('#')) return [];
    const value = readWords(content.split(/\s+/));
    if (value !== undefined) return [{ value, line }];
    diagnostics.push(
      errorIn(
        file,
        line,
        'unreadable-line',
        `this line is not ${wanted}`,
        'write one line for each',
      ),
    );
    return [];
  });
  return { lines, diagnostics };
}

function errorIn(
  file: string,
  line: number,
  ruleId: string,
  message: string,
  hint: string,
): Diagnostic {
  const start = { line, column: 1, offset: 0 };
  return { ruleId, level: 'error', message, hint, file, range: { start, end: start } };
}
