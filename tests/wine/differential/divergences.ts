/**
 * Where Wine 8.0's cmd.exe and our interpreter differ, and ours is kept. Each case listed here must go
 * on to differ in just these aspects: one that agrees has to leave the list.
 */

import type { Exceptions } from './exceptions';

/** On what our way rests. */
export type Evidence =
  /** Wine's own later tests of cmd.exe, whose results were recorded under Windows. */
  | 'recorded under Windows'
  /** Experiments that people published: D. Benham and jeb (Stack Overflow, dostips.com), ss64.com. */
  | 'published experiments'
  /** The help of the command, or Microsoft's reference. */
  | 'documented'
  /** Wine's way contradicts itself or how scripts are written; nobody has published the detail. */
  | 'inference';

export interface Divergence extends Exceptions {
  readonly evidence: Evidence;
}

export const divergences: readonly Divergence[] = [
  {
    id: 'goes-on-after-syntax-error',
    reason:
      'Wine leaves out the line with the error, or makes something of it, and goes on; cmd.exe ends the batch file and its callers.',
    evidence: 'published experiments',
    cases: {
      'blocks/a pair of parentheses in a text': ['output', 'exitCode', 'returned'],
      'comments/rem and %~': ['output', 'exitCode', 'returned'],
      'errors/one equals sign': ['output', 'exitCode', 'returned'],
      'errors/no right side': ['output', 'exitCode', 'returned'],
      'errors/empty left side from a variable': ['output', 'exitCode', 'returned'],
      'errors/blanks in a value without quotes': ['output', 'exitCode', 'returned'],
      'errors/an error in a branch that is not taken': ['output', 'exitCode', 'returned'],
      'errors/an error in a block': ['output', 'exitCode', 'returned'],
      'errors/a block that never ends': ['output', 'exitCode', 'returned'],
      'errors/else without a command': ['output', 'exitCode', 'returned'],
      'errors/an empty block': ['output', 'exitCode', 'returned'],
      'errors/an empty block over lines': ['output', 'exitCode', 'returned'],
      'errors/an ampersand first': ['output', 'exitCode', 'returned'],
      'errors/two ampersands with a blank': ['output', 'exitCode', 'returned'],
      'errors/nothing behind &&': ['output', 'exitCode', 'returned'],
      'errors/a bar first': ['output', 'exitCode', 'returned'],
      'errors/a redirection without a file': ['output', 'exitCode', 'returned'],
      'errors/a redirection to an operator': ['output', 'exitCode', 'returned'],
      'errors/a stray parenthesis behind a block': ['output', 'exitCode', 'returned'],
      'errors/text behind a block': ['output', 'exitCode', 'returned'],
      'errors/a command behind a block of its own': ['output', 'exitCode', 'returned'],
      'errors/an error in a called file': ['output', 'exitCode', 'returned'],
      'errors/an error in a called label': ['output', 'exitCode', 'returned'],
      'if/a semicolon separates': ['output', 'exitCode', 'returned'],
    },
  },
  {
    id: 'runs-a-stray-parenthesis',
    reason:
      'Wine runs a line that begins with a closing parenthesis as a program that it does not find; cmd.exe takes it for a comment. An open parenthesis in a text inside of a block opens another block for Wine.',
    evidence: 'published experiments',
    cases: {
      'errors/a stray parenthesis': ['exitCode'],
      'errors/a stray parenthesis with text': ['exitCode'],
      'goto/into a block': ['exitCode'],
      'blocks/an open parenthesis in a text': ['output', 'exitCode'],
      'set/an unescaped parenthesis in the value inside of a block': [
        'output',
        'environment',
        'exitCode',
      ],
    },
  },
  {
    id: 'redirects-no-block',
    reason:
      'Wine creates the file of a redirection behind a block and writes the output elsewhere; one before a block holds for the first command alone.',
    evidence: 'recorded under Windows',
    cases: {
      'blocks/redirection': ['output', 'files'],
      'blocks/appending redirection': ['output', 'files'],
      'blocks/redirection before the block': ['output', 'files'],
      'blocks/redirection inside and outside': ['output', 'files'],
      'blocks/nested redirections': ['output', 'files'],
      'if/redirection behind a block': ['output', 'files'],
      'if/redirection behind else': ['output', 'files'],
      'redirection/an empty line and text': ['output', 'files'],
    },
  },
  {
    id: 'block-behind-an-if',
    reason:
      'Inside of a block Wine takes a block on a line of its own for a part of the IF above it; for cmd.exe a line end ends the IF.',
    evidence: 'inference',
    cases: {
      'blocks/a block behind a false IF': ['output'],
      'blocks/a block behind an IF with ELSE': ['output'],
      'blocks/a block behind an IF on one line': ['output'],
    },
  },
  {
    id: 'runs-both-sides',
    reason: 'Wine runs what stands behind && and || in every case, as behind &.',
    evidence: 'recorded under Windows',
    cases: {
      'errors/an unknown command and &&': ['output'],
      'sequences/&& behind a failure': ['output'],
      'sequences/|| behind a success': ['output'],
      'sequences/&& and ||, success': ['output'],
      'sequences/&& and ||, failure': ['output'],
      'sequences/|| and &&, success': ['output'],
      'sequences/&& twice, the second fails': ['output'],
      'sequences/&& twice, the first fails': ['output'],
      'sequences/|| twice, the first succeeds': ['output'],
      'sequences/ampersand binds least': ['output'],
      'sequences/ampersand binds least, ||': ['output'],
      'sequences/a block ends with a failure': ['output'],
      'sequences/a negative code counts as a failure': ['output'],
    },
  },
  {
    id: 'or-keeps-the-level',
    reason:
      'Behind || cmd.exe sets ERRORLEVEL to what the failed command reports: 1 for a program that is not found (9009 otherwise) and for a redirection that fails (unchanged otherwise).',
    evidence: 'recorded under Windows',
    cases: {
      'errors/an unknown command and ||': ['exitCode'],
      'redirection/input that does not exist and ||': ['exitCode'],
    },
  },
  {
    id: 'exit-clears-the-level',
    reason: 'EXIT and EXIT /B without a number keep ERRORLEVEL; in Wine they set it to 0.',
    evidence: 'documented',
    cases: {
      'exit//b keeps ERRORLEVEL': ['exitCode'],
      'exit/exit keeps ERRORLEVEL': ['exitCode'],
      'exit/exit with an empty variable': ['exitCode'],
      'exit/exit /b in a called label ends the label': ['exitCode'],
      'exit/the code behind a call of a label': ['exitCode'],
      'call/a code comes back': ['exitCode'],
      'call/a code of a command comes back': ['exitCode'],
      'call/a called label and ERRORLEVEL': ['exitCode'],
      'call/a label without a colon is a program': ['exitCode'],
      'sequences/a call of a label that fails': ['exitCode'],
    },
  },
  {
    id: 'call-knows-only-failure',
    reason:
      'Behind CALL of a batch file Wine knows only whether ERRORLEVEL was 0, and makes 1 of the rest.',
    evidence: 'recorded under Windows',
    cases: {
      'call/a file ends with exit /b': ['output', 'exitCode'],
      'call/a called file and ERRORLEVEL 0': ['output', 'exitCode'],
    },
  },
  {
    id: 'missing-label-is-no-failure',
    reason: 'GOTO and CALL without their label set ERRORLEVEL to 1; in Wine they keep it.',
    evidence: 'recorded under Windows',
    cases: {
      'call/a missing label': ['exitCode'],
      'call/ERRORLEVEL behind a missing label': ['output', 'exitCode'],
      'call/a missing label in another file': ['exitCode'],
      'exit/the code behind a missing label': ['exitCode'],
      'goto/a missing label ends the file': ['exitCode'],
      'goto/a missing label ends the file but not its caller': ['output', 'exitCode'],
      'goto/a missing label in a called label': ['output', 'exitCode'],
      'goto/label ends at a comma': ['exitCode'],
      'goto/label ends at an equals sign': ['exitCode'],
    },
  },
  {
    id: 'goto-without-a-name-goes-on',
    reason: 'GOTO without a name ends the batch file as one whose label is missing; Wine goes on.',
    evidence: 'published experiments',
    cases: {
      'goto/no label at all': ['output', 'exitCode'],
      'goto/empty name from a variable': ['output', 'exitCode'],
    },
  },
  {
    id: 'set-clears-the-level',
    reason:
      'In a .bat file SET keeps ERRORLEVEL when it succeeds; in Wine it sets it to 0, as in a .cmd file.',
    evidence: 'recorded under Windows',
    cases: {
      'exit/the code behind a set': ['exitCode'],
      'sequences/set succeeds behind a failure': ['exitCode'],
      'set/ERRORLEVEL as a name hides the level': ['output', 'exitCode'],
      'set/keeps ERRORLEVEL': ['output', 'exitCode'],
      'set/keeps ERRORLEVEL in a .bat file called from a .cmd file': ['output', 'exitCode'],
    },
  },
  {
    id: 'setlocal-keeps-the-level',
    reason: 'SETLOCAL sets ERRORLEVEL to 0; in Wine it keeps it.',
    evidence: 'recorded under Windows',
    cases: { 'exit/the code behind a setlocal': ['exitCode'] },
  },
  {
    id: 'echo-separators',
    reason:
      'The character behind the word ECHO is a separator, also one of ( \\ [ ] + , =. Wine writes it, and takes “echo.off” for “echo off”.',
    evidence: 'published experiments',
    cases: {
      'echo/a parenthesis': ['output'],
      'echo/a backslash': ['output'],
      'echo/a bracket': ['output'],
      'echo/a plus': ['output'],
      'echo/a comma': ['output'],
      'echo/an equals sign': ['output'],
      'echo/a dot and off': ['output'],
      'blocks/a command with a parenthesis glued to its name': ['output', 'exitCode'],
    },
  },
  {
    id: 'echo-state-wording',
    reason: 'A bare ECHO tells its state in the words of the product’s language; ours are English.',
    evidence: 'documented',
    cases: {
      'echo/the state': ['output'],
      'echo/the state behind on': ['output'],
      'echo/the state in a block': ['output'],
      'echo/an undefined variable gives the state': ['output'],
    },
  },
  {
    id: 'joined-lines',
    reason:
      'A caret at the end of a line joins the next one as it is: blanks at its beginning stay, and its first character means nothing. Wine drops the blanks and keeps the meaning.',
    evidence: 'published experiments',
    cases: {
      'blocks/a caret at the end of a line': ['output'],
      'echo/a caret at the end joins with blanks': ['output'],
      'echo/a caret at the end, and an operator first': ['output'],
    },
  },
  {
    id: 'ideographic-space-separates',
    reason: 'U+3000 is a character like any other for cmd.exe; Wine takes it for a blank.',
    evidence: 'inference',
    cases: { 'echo/a full-width blank': ['output', 'exitCode'] },
  },
  {
    id: 'expands-values-again',
    reason: 'A value that holds %NAME% is expanded once; Wine expands it until nothing is left.',
    evidence: 'published experiments',
    cases: {
      'expansion/value is not expanded again': ['output'],
      'set/a percent sign': ['output'],
      'set/a value that looks like a variable': ['output'],
    },
  },
  {
    id: 'percent-edges',
    reason:
      'A percent sign without its partner vanishes alone, and “%NAME:%” is the variable “NAME:”. Wine keeps the one and the other as text.',
    evidence: 'published experiments',
    cases: {
      'expansion/substring without its end': ['output'],
      'expansion/a colon behind the name': ['output'],
    },
  },
  {
    id: 'tilde-strips-all-quotes',
    reason: '%~1 takes away the quotes around an argument; Wine also those inside.',
    evidence: 'documented',
    cases: { 'expansion/quotes inside an argument': ['output'] },
  },
  {
    id: 'blanks-behind-all-arguments',
    reason: '%* ends with the last argument; Wine keeps the blanks behind it.',
    evidence: 'inference',
    cases: { 'expansion/blanks behind the arguments': ['output'] },
  },
  {
    id: 'expression-behind-a-missing-argument',
    reason:
      'An expression directly behind %~2 is expanded whether or not there is a second argument; Wine leaves it as it stands when there is none.',
    evidence: 'inference',
    cases: {
      'expansion/a part of a variable behind a missing argument': ['output'],
      'expansion/a variable behind a missing argument': ['output'],
    },
  },
  {
    id: 'no-second-expansion-for-programs',
    reason:
      'CALL expands its command a second time, whatever it is; Wine only one that is its own.',
    evidence: 'published experiments',
    cases: { 'call/a program with variables': ['calls'] },
  },
  {
    id: 'label-names',
    reason:
      'The name that GOTO uses ends at + and ; as well, the name of a label at +, blanks and , ; = before its colon do not matter, and quotes belong to the name.',
    evidence: 'published experiments',
    cases: {
      'goto/quotes around the name': ['output'],
      'goto/name ends at a plus': ['output'],
      'goto/name ends at a semicolon': ['output'],
      'goto/label ends at a plus': ['output'],
      'goto/a comma before the label': ['output'],
    },
  },
  {
    id: 'ignores-the-second-i',
    reason:
      '/I belongs to the IF that it stands behind; of two IF on one line Wine asks the first.',
    evidence: 'documented',
    cases: { 'if/nested in a line, the second ignores case': ['output'] },
  },
  {
    id: 'else-of-the-outer-if',
    reason:
      'ELSE belongs to the IF before it; of two IF on one line Wine also gives it to the first.',
    evidence: 'recorded under Windows',
    cases: { 'if/nested with else: it belongs to the inner one': ['output'] },
  },
  {
    id: 'else-separators',
    reason:
      'Commas separate words as blanks do; Wine runs the one behind the parenthesis as a program.',
    evidence: 'inference',
    cases: { 'if/else with a comma': ['exitCode'] },
  },
  {
    id: 'if-reads-words-its-own-way',
    reason:
      'Carets in a condition are taken away, quotes are not: Wine keeps the first, and takes IF "errorlevel" and IF DEFINED "NAME" without their quotes.',
    evidence: 'inference',
    cases: {
      'if/defined with quotes': ['output'],
      'if/a caret in the condition': ['output'],
      'if/errorlevel as a value': ['output'],
    },
  },
  {
    id: 'slash-ends-no-program-name',
    reason: 'A slash ends the name of a program; Wine looks for a file of the whole name.',
    evidence: 'documented',
    cases: { 'quotes/slash glued to the name': ['calls', 'exitCode'] },
  },
  {
    id: 'redirection-details',
    reason:
      'Of two redirections of one handle only the last opens its file, handles 0 and 3 to 9 can be redirected, and a semicolon ends the name of the file but not the text. Wine opens both, takes every digit for text or handle 1, and drops the rest.',
    evidence: 'recorded under Windows',
    cases: {
      'redirection/two files: the last one': ['files'],
      'redirection/handle 3': ['output', 'files'],
      'redirection/handle 0': ['output', 'files'],
      'redirection/a semicolon behind the file name': ['files'],
    },
  },
  {
    id: 'exit-separators',
    reason:
      'A comma behind /B separates as a blank does; Wine no longer reads the /B, and ends the caller too.',
    evidence: 'inference',
    cases: { 'exit/a comma': ['exitCode', 'returned'] },
  },
];
