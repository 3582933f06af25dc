/** The names that cmd.exe knows without looking for a program. */

/** What a command inside cmd.exe makes of ERRORLEVEL when it succeeds; all but two kinds set it when they fail. */
export type ErrorLevelHabit =
  'cleared-by-success' | 'kept-by-success' | 'always-cleared' | 'always-kept';

/**
 * Commands inside cmd.exe that act on files, drives or the console: the world runs them. ERRORLEVEL
 * after success: experiments published by D. Benham (Stack Overflow, answer 34968021); after failure of
 * POPD and RD: Wine's tests of cmd.exe, whose results were recorded under Windows.
 */
export const WORLD_COMMANDS: ReadonlyMap<string, ErrorLevelHabit> = new Map(
  Object.entries({
    BREAK: 'kept-by-success',
    CD: 'cleared-by-success',
    CHDIR: 'cleared-by-success',
    CLS: 'kept-by-success',
    COLOR: 'cleared-by-success',
    COPY: 'cleared-by-success',
    DATE: 'cleared-by-success',
    DEL: 'always-cleared',
    DIR: 'cleared-by-success',
    ERASE: 'always-cleared',
    MD: 'cleared-by-success',
    MKDIR: 'cleared-by-success',
    MOVE: 'cleared-by-success',
    PAUSE: 'kept-by-success',
    POPD: 'always-kept',
    PUSHD: 'cleared-by-success',
    RD: 'always-kept',
    REN: 'cleared-by-success',
    RENAME: 'cleared-by-success',
    RMDIR: 'always-kept',
    START: 'kept-by-success',
    TIME: 'cleared-by-success',
    TITLE: 'kept-by-success',
    TYPE: 'cleared-by-success',
    VER: 'cleared-by-success',
    VERIFY: 'cleared-by-success',
    VOL: 'cleared-by-success',
  } as const),
);

/** Commands inside cmd.exe that change what later lines mean, and are not modelled. */
const UNSUPPORTED_COMMANDS: ReadonlySet<string> = new Set([
  'ASSOC',
  'DPATH',
  'FTYPE',
  'KEYS',
  'MKLINK',
  'PATH',
  'PROMPT',
]);

const GRAMMAR_COMMANDS: ReadonlySet<string> = new Set(['IF', 'FOR', 'REM']);

const MODELLED_COMMANDS: ReadonlySet<string> = new Set([
  'CALL',
  'ECHO',
  'ENDLOCAL',
  'EXIT',
  'GOTO',
  'SET',
  'SETLOCAL',
  'SHIFT',
]);

/** What makes a word with a dot the name of a file; `rem.` otherwise is REM unless there is such a file. */
const PROGRAM_ENDING = /\.(bat|cmd|com|exe)$/i;

/** What may follow a name directly and begins its arguments; `.` otherwise names a file. */
const GLUED: Readonly<Record<string, string>> = {
  CALL: ':',
  CD: './\\',
  CHDIR: './\\',
  ECHO: '.:/\\[]+(',
  EXIT: '/',
  GOTO: ':',
  SET: '/',
};

export type CommandName =
  | { readonly kind: 'grammar' | 'modelled' | 'world'; readonly name: string }
  | { readonly kind: 'unsupported'; readonly name: string }
  | { readonly kind: 'external' };

/**
 * Tells what a command word names.
 *
 * @param word the first word of a command, quotes kept
 * @returns `name` in capitals; where it is shorter than the word, the rest belongs to the arguments
 */
export function classifyCommandName(word: string): CommandName {
  const match = /^([a-z]+)(.?)/is.exec(word);
  const name = match?.[1]?.toUpperCase() ?? '';
  const next = match?.[2] ?? '';
  const kind = GRAMMAR_COMMANDS.has(name)
    ? 'grammar'
    : MODELLED_COMMANDS.has(name)
      ? 'modelled'
      : WORLD_COMMANDS.has(name)
        ? 'world'
        : UNSUPPORTED_COMMANDS.has(name)
          ? 'unsupported'
          : 'external';
  if (kind === 'external')
    return /^[a-z]:$/i.test(word) ? { kind: 'unsupported', name: word } : { kind };
  if (next === '') return { kind, name };
  const glued = GLUED[name] ?? (kind === 'world' ? '/\\' : '');
  if (glued.includes(next)) return { kind, name };
  if (!'.:/\\[]+("'.includes(next) || PROGRAM_ENDING.test(word)) return { kind: 'external' };
  return { kind: 'unsupported', name: word };
}
