/**
 * The batch language: what the parser makes of a text, and what the interpreter runs.
 *
 *     source text
 *       │  lexer/source-text        physical lines, positions
 *       ▼
 *     physical line
 *       │  lexer/expand-line        phase 1: %VAR%, %1, %% (run: replaced; parse: kept as they stand)
 *       ▼
 *     mapped characters             each knows the place in the source that it comes from
 *       │  lexer/character-stream   one line after another, on demand
 *       │  lexer/read-text          phase 2: quotes, carets, delimiters
 *       ▼
 *     words
 *       │  parser/                  phase 2: commands, blocks, IF, redirections
 *       ▼
 *     AST (this file)
 *       │  interpreter/             phase 5: run one statement, find the next line
 *       ▼
 *     trace
 *
 * cmd.exe reads a line (or a block, up to its last parenthesis), expands it, parses what came out,
 * runs it, and reads on. So does `run`: it parses every line anew, after expansion, because a value
 * can change the parse. `parse` sends the same lines through the same grammar, but leaves each
 * `%…%` in place as characters without syntactic meaning. Its AST is for positions and for the
 * linter; the interpreter uses only the lines.
 *
 * Grammar (blanks are space, tab and `, ; =` between words; `NL` is the end of a line):
 *
 *     program     = { [ statement ] NL }
 *     statement   = label | sequence
 *     label       = ":" name [ text ]                      first on its line
 *     sequence    = or { "&" or } [ "&" ]
 *     or          = and { "||" and }
 *     and         = pipe { "&&" pipe }
 *     pipe        = command { "|" command }                unsupported
 *     command     = { "@" } { redirection } ( block | if | for | rem | simple )
 *     block       = "(" { NL } sequence { NL { NL } sequence } { NL } ")" { redirection }
 *     if          = "IF" [ "/I" ] [ "NOT" ] condition sequence [ "ELSE" sequence ]
 *                                                          ELSE only after a block, on its last line
 *     condition   = word "==" word | word ( "EQU" | "NEQ" | "LSS" | "LEQ" | "GTR" | "GEQ" ) word
 *                 | "EXIST" word | "DEFINED" word | "ERRORLEVEL" word
 *     for         = "FOR" … "IN" "(" … ")" "DO" sequence   unsupported
 *     rem         = "REM" text                             to the end of the line
 *     simple      = word { text | redirection }
 *     redirection = [ digit ] ( "<" | ">" | ">>" ) ( word | "&" digit )
 */

import type { Diagnostic, Range } from './diagnostic';
import type { PercentExpression } from './lexer/percent-expression';
import type { SourceText } from './lexer/source-text';

/** A stretch of a statement after phase 2: carets are gone, quotes are kept. */
export interface Text {
  readonly text: string;
  readonly range: Range;
  /** Holds a `%…%` that only a run can replace. Always false in a statement that is being run. */
  readonly dynamic: boolean;
}

/** `>file`, `2>>file`, `2>&1`. */
export interface Redirection {
  /** 0 to 9; without a digit 0 for `<` and 1 for `>`. */
  readonly handle: number;
  readonly operator: '<' | '>' | '>>' | '<&' | '>&';
  /** The file as written, quotes kept; for `<&` and `>&` the other handle's digit. */
  readonly target: Text;
  readonly range: Range;
}

interface StatementBase {
  readonly range: Range;
  /** The characters before phase 2: as they stand in the source; during a run, after expansion. */
  readonly text: string;
  /** Preceded by `@`. */
  readonly silent: boolean;
  readonly redirections: readonly Redirection[];
}

/** `:name`. */
export interface LabelStatement extends StatementBase {
  readonly kind: 'label';
  readonly name: Text;
}

/** `rem …`, `:: …`, and the rest of a line after a `)` that closes nothing. */
export interface CommentStatement extends StatementBase {
  readonly kind: 'comment';
  readonly style: 'rem' | '::' | ')';
  readonly comment: string;
}

export type SequenceOperator = '&' | '&&' | '||';

export interface SequenceStatement extends StatementBase {
  readonly kind: 'sequence';
  readonly operator: SequenceOperator;
  readonly left: Statement;
  readonly right: Statement;
}

/** `( … )`. */
export interface BlockStatement extends StatementBase {
  readonly kind: 'block';
  readonly body: readonly Statement[];
}

export type ComparisonOperator = '==' | 'EQU' | 'NEQ' | 'LSS' | 'LEQ' | 'GTR' | 'GEQ';

export type Condition =
  | {
      readonly kind: 'comparison';
      readonly operator: ComparisonOperator;
      readonly left: Text;
      readonly right: Text;
      readonly range: Range;
    }
  | {
      readonly kind: 'exist' | 'defined' | 'errorlevel';
      readonly operand: Text;
      readonly range: Range;
    };

export interface IfStatement extends StatementBase {
  readonly kind: 'if';
  readonly ignoreCase: boolean;
  readonly negated: boolean;
  readonly condition: Condition;
  readonly then: Statement;
  readonly otherwise: Statement | undefined;
}

/** `GOTO name`, `GOTO :EOF`. */
export interface GotoStatement extends StatementBase {
  readonly kind: 'goto';
  /** Without the colon; empty when the name is missing. */
  readonly target: Text;
  /** `:EOF`, with its colon: the end of the batch file. */
  readonly endOfFile: boolean;
}

/** `SET name=value`; an empty value deletes the variable. */
export interface SetStatement extends StatementBase {
  readonly kind: 'set';
  /** The whole text when even the `=` comes out of a variable. */
  readonly name: Text;
  readonly value: Text;
}

export interface EchoStatement extends StatementBase {
  readonly kind: 'echo';
  /** `state` is a bare `ECHO`. */
  readonly form: 'text' | 'on' | 'off' | 'state';
  readonly message: Text;
}

/** `CALL :label arguments`, `CALL file arguments`. */
export interface CallStatement extends StatementBase {
  readonly kind: 'call';
  /** Set for `CALL :label`, without the colon. */
  readonly label: Text | undefined;
  /** All that follows the word CALL; a run expands it a second time. */
  readonly command: Text;
}

export interface ExitStatement extends StatementBase {
  readonly kind: 'exit';
  /** `EXIT /B` leaves the batch file, `EXIT` the interpreter. */
  readonly scope: 'batch' | 'interpreter';
  readonly code: Text | undefined;
}

/** Commands without operands. */
export interface PlainStatement extends StatementBase {
  readonly kind: 'shift' | 'setlocal' | 'endlocal';
}

/** A program, a batch file, or a command inside cmd.exe that only the world can run (COPY, CD, …). */
export interface CommandStatement extends StatementBase {
  readonly kind: 'command';
  /** As written, quotes kept. */
  readonly name: Text;
  /** All that follows the name, redirections left out. */
  readonly arguments: Text;
  readonly internal: boolean;
}

/** Legal for cmd.exe, but not modelled here. */
export interface UnsupportedStatement extends StatementBase {
  readonly kind: 'unsupported';
  readonly diagnostic: Diagnostic;
  /** What could be read inside. */
  readonly body: readonly Statement[];
}

/** A syntax error: cmd.exe ends the batch file when it reads this. */
export interface InvalidStatement extends StatementBase {
  readonly kind: 'invalid';
  readonly diagnostic: Diagnostic;
  /** What could be read of the blocks that the line opens. */
  readonly body: readonly Statement[];
}

export type Statement =
  | LabelStatement
  | CommentStatement
  | SequenceStatement
  | BlockStatement
  | IfStatement
  | GotoStatement
  | SetStatement
  | EchoStatement
  | CallStatement
  | ExitStatement
  | PlainStatement
  | CommandStatement
  | UnsupportedStatement
  | InvalidStatement;

/** A `%…%`, with its place. */
export interface ProgramExpression {
  readonly expression: PercentExpression;
  readonly range: Range;
}

/** A batch file. */
export interface Program {
  readonly file: string;
  readonly source: SourceText;
  readonly range: Range;
  readonly statements: readonly Statement[];
  /** Every line that GOTO and CALL can jump to, in order; also those inside blocks. */
  readonly labels: readonly LabelLine[];
  /** Every `%…%`, comments and labels included, in order. */
  readonly expressions: readonly ProgramExpression[];
}

/** A line with a label, as GOTO sees it: line by line, whatever block it stands in. */
export interface LabelLine {
  /** As written, without the colon. */
  readonly name: string;
  /** Counts from 1. */
  readonly line: number;
  /** The name alone. */
  readonly range: Range;
}

/** The statements directly inside a statement. */
export function childStatements(statement: Statement): readonly Statement[] {
  switch (statement.kind) {
    case 'sequence':
      return [statement.left, statement.right];
    case 'if':
      return statement.otherwise === undefined
        ? [statement.then]
        : [statement.then, statement.otherwise];
    case 'block':
    case 'unsupported':
    case 'invalid':
      return statement.body;
    default:
      return [];
  }
}

/** All statements and the statements inside them, outermost first, in the order of the text. */
export function* walkStatements(statements: readonly Statement[]): Generator<Statement> {
  const waiting = [...statements].reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next;
    waiting.push(...[...childStatements(next)].reverse());
  }
}
