import type { Statement, Text } from '../ast';
import type { Diagnostic, Range } from '../diagnostic';
import type { CharacterStream } from '../lexer/character-stream';
import { isBlank, isDelimiter } from '../lexer/characters';
import type { MappedText } from '../lexer/mapped-text';

/** Why nothing of a statement can run. */
export interface Refusal {
  readonly outcome: 'syntax-error' | 'unsupported';
  readonly diagnostic: Diagnostic;
}

/** Thrown by the grammar, caught where parsing can go on. */
export class SyntaxFault extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.diagnostic.message);
  }
}

type Common = Pick<Statement, 'silent' | 'redirections'>;

/** What the grammar's functions share while they read one statement. */
export class ParseContext {
  readonly diagnostics: Diagnostic[] = [];
  /** Open parentheses. */
  blockDepth = 0;
  /** Commands inside commands; bounded, so that no input exhausts the stack. */
  nesting = 0;
  private firstRefusal: Refusal | undefined;

  constructor(
    readonly stream: CharacterStream,
    readonly file: string,
  ) {}

  /** Set when cmd.exe, or this engine, runs nothing of the statement. */
  get refusal(): Refusal | undefined {
    return this.firstRefusal;
  }

  get insideBlock(): boolean {
    return this.blockDepth > 0;
  }

  text(mapped: MappedText): Text {
    return { text: mapped.text, range: this.stream.rangeOf(mapped), dynamic: mapped.dynamic };
  }

  /** The part of a statement that all kinds share; its end is the last character read, blanks aside. */
  common(
    start: number,
    { silent, redirections }: Common,
  ): Pick<Statement, keyof Common | 'range' | 'text'> {
    const { stream } = this;
    let end = stream.index;
    while (end > start && endsLineOrBlank(stream.characterAt(end - 1))) end -= 1;
    return {
      range: stream.range(start, end),
      text: stream.slice(start, end).text,
      silent,
      redirections,
    };
  }

  private diagnostic(
    ruleId: string,
    message: string,
    hint: string,
    range: Range,
    level: Diagnostic['level'] = 'error',
  ): Diagnostic {
    return { ruleId, level, message, hint, file: this.file, range };
  }

  /** Reports something that does not stop cmd.exe. */
  warn(ruleId: string, message: string, hint: string, range: Range): void {
    this.diagnostics.push(this.diagnostic(ruleId, message, hint, range, 'warning'));
  }

  /** A statement that stops a run when it is reached. */
  unsupported(
    start: number,
    common: Common,
    what: string,
    hint: string,
    body: readonly Statement[] = [],
    range?: Range,
  ): Statement {
    const shared = this.common(start, common);
    const diagnostic = this.diagnostic('unsupported', what, hint, range ?? shared.range);
    this.diagnostics.push(diagnostic);
    return { kind: 'unsupported', ...shared, diagnostic, body };
  }

  /** Records that nothing of the statement can run, and reads on. */
  refuse(refusal: Refusal): void {
    this.firstRefusal ??= refusal;
    this.diagnostics.push(refusal.diagnostic);
  }

  /** For a construct whose very parse by cmd.exe is not modelled. */
  refuseUnsupported(what: string, hint: string, range: Range): void {
    const diagnostic = this.diagnostic('unsupported', what, hint, range);
    this.refuse({ outcome: 'unsupported', diagnostic });
  }

  refuseSyntax(message: string, hint: string, range: Range): void {
    const diagnostic = this.diagnostic('syntax-error', message, hint, range);
    this.refuse({ outcome: 'syntax-error', diagnostic });
  }

  unsupportedFault(what: string, hint: string, range: Range): SyntaxFault {
    return new SyntaxFault({
      outcome: 'unsupported',
      diagnostic: this.diagnostic('unsupported', what, hint, range),
    });
  }

  syntaxFault(message: string, hint: string, range: Range): SyntaxFault {
    return new SyntaxFault({
      outcome: 'syntax-error',
      diagnostic: this.diagnostic('syntax-error', message, hint, range),
    });
  }

  /** What cmd.exe says of a word or operator in the wrong place. */
  unexpected(word: MappedText, hint: string): SyntaxFault {
    return this.syntaxFault(
      `“${word.text}” is unexpected here; cmd.exe ends the batch file.`,
      hint,
      this.stream.rangeOf(word),
    );
  }

  /** A fault for what stands next: an operator, a parenthesis, or nothing. */
  unexpectedNext(hint: string): SyntaxFault {
    const { stream } = this;
    if (stream.atLineEnd) {
      return this.syntaxFault(
        'The command is incomplete; cmd.exe ends the batch file.',
        hint,
        stream.range(stream.index),
      );
    }
    const start = stream.index;
    const next = stream.peek();
    let end = start + 1;
    if ('&|<>'.includes(next)) end += next === stream.peek(1) ? 1 : 0;
    else if (!'()'.includes(next)) while (!endsWord(stream.characterAt(end))) end += 1;
    return this.unexpected(stream.slice(start, end), hint);
  }
}

function endsLineOrBlank(character: string): boolean {
  return character === '\n' || isBlank(character);
}

function endsWord(character: string): boolean {
  return isDelimiter(character) || '\n&|<>()'.includes(character);
}
