import type { Range } from '../diagnostic';
import { isDelimiter } from './characters';
import type { ExpandedLine, ExpansionProblem } from './expand-line';
import { MappedText, type MappedTextBuilder } from './mapped-text';
import type { SourceText } from './source-text';

/** Gives the physical lines of one statement, each after phase 1. */
export interface LineSource {
  /** The next line, or undefined at the end of the file. */
  next(): ExpandedLine | undefined;
}

/**
 * The characters of a statement. Lines are read only when the grammar asks for them: after a caret
 * at the end of a line, and inside a block. So a statement is expanded as a whole before it runs, and
 * the line after it is not.
 */
export class CharacterStream {
  private readonly builder = MappedText.builder(0);
  private characters = MappedText.empty(0);
  private readonly foundProblems: ExpansionProblem[] = [];
  /** Index of the next character. */
  index = 0;

  constructor(
    private readonly lines: LineSource,
    private readonly source: SourceText,
  ) {}

  /**
   * Reads one more physical line.
   *
   * @returns false at the end of the file
   */
  pullLine(): boolean {
    const line = this.lines.next();
    if (line === undefined) return false;
    this.builder.append(line.text);
    this.builder.add('\n', line.text.end, line.text.end);
    this.characters = this.builder.view();
    this.foundProblems.push(...line.problems);
    return true;
  }

  /**
   * The character that the grammar sees.
   *
   * @param ahead how many characters beyond the next one
   * @returns LF at the end of a line, the empty string when no more line has been read
   */
  peek(ahead = 0): string {
    return this.characters.at(this.index + ahead);
  }

  /** The character before the next one, as the grammar sees it; empty at the beginning. */
  previous(): string {
    return this.characters.at(this.index - 1);
  }

  /** The character at an index, as the grammar sees it. */
  characterAt(index: number): string {
    return this.characters.at(index);
  }

  /** At the end of a line, or of the input. */
  get atLineEnd(): boolean {
    const next = this.peek();
    return next === '\n' || next === '';
  }

  /** Only blanks stand before the next character on its line. */
  get atLineStart(): boolean {
    let before = this.index - 1;
    while (isDelimiter(this.characters.at(before))) before -= 1;
    return before < 0 || this.characters.at(before) === '\n';
  }

  skipWhile(wanted: (character: string) => boolean): void {
    while (wanted(this.peek())) this.index += 1;
  }

  skipLine(): void {
    this.skipWhile((character) => character !== '\n' && character !== '');
  }

  slice(start: number, end = this.index): MappedText {
    return this.characters.slice(start, end);
  }

  /** Moves the next character to a text that is being built. */
  takeInto(text: MappedTextBuilder): void {
    text.copy(this.characters, this.index);
    this.index += 1;
  }

  /** Where a stretch of characters stands in the source; one without characters, before `start`. */
  range(start: number, end = this.index): Range {
    const from = this.characters.startOf(start);
    return this.source.rangeOf(from, end > start ? this.characters.endOf(end - 1) : from);
  }

  rangeOf(text: MappedText): Range {
    return this.source.rangeOf(text.start, text.end);
  }

  /** Adds a problem that is none of an expression. */
  report(problem: ExpansionProblem): void {
    this.foundProblems.push(problem);
  }

  /** Where a character stands in the source. */
  offsets(index: number): { start: number; end: number } {
    return { start: this.characters.startOf(index), end: this.characters.endOf(index) };
  }

  /** Expressions that could not be replaced, so far. */
  get problems(): readonly ExpansionProblem[] {
    return this.foundProblems;
  }

  /**
   * Rewrites the problems from a place on: in a comment it does not matter what a `%…%` stands for.
   *
   * @param start index of a character
   * @param change gives what to keep of a problem
   */
  changeProblems(
    start: number,
    change: (problem: ExpansionProblem) => ExpansionProblem | undefined,
  ): void {
    const from = this.characters.startOf(start);
    const kept = this.foundProblems.splice(0).flatMap((problem) => {
      const changed = problem.start >= from ? change(problem) : problem;
      return changed === undefined ? [] : [changed];
    });
    this.foundProblems.push(...kept);
  }
}
