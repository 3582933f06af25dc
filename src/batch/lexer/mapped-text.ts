/**
 * Characters that remember the place in the source that they come from. Expansion and caret removal
 * make a text longer or shorter; diagnostics still point at what the reader wrote.
 */
export class MappedText {
  private constructor(
    readonly text: string,
    private readonly from: readonly number[],
    private readonly to: readonly number[],
    private readonly opaque: readonly boolean[],
    /** Where an empty text lies. */
    private readonly anchor: number,
  ) {}

  static empty(anchor: number): MappedText {
    return new MappedText('', [], [], [], anchor);
  }

  static builder(anchor: number): MappedTextBuilder {
    return new MappedTextBuilder(
      (text, from, to, opaque) => new MappedText(text, from, to, opaque, anchor),
    );
  }

  /** Offset in the source of the first character. */
  get start(): number {
    return this.from[0] ?? this.anchor;
  }

  /** Offset in the source after the last character. */
  get end(): number {
    return this.to[this.text.length - 1] ?? this.anchor;
  }

  /** Holds characters of a `%…%` that was not replaced. */
  get dynamic(): boolean {
    return this.opaque.includes(true);
  }

  get length(): number {
    return this.text.length;
  }

  startOf(index: number): number {
    return this.from[index] ?? this.end;
  }

  endOf(index: number): number {
    return this.to[index] ?? this.end;
  }

  isOpaque(index: number): boolean {
    return this.opaque[index] ?? false;
  }

  /**
   * The character that the grammar sees. A character of an unreplaced `%…%` looks like `%`, which
   * means nothing after phase 1.
   *
   * @returns the empty string beyond the end
   */
  at(index: number): string {
    return this.isOpaque(index) ? '%' : (this.text[index] ?? '');
  }

  slice(start: number, end = this.text.length): MappedText {
    return new MappedText(
      this.text.slice(start, end),
      this.from.slice(start, end),
      this.to.slice(start, end),
      this.opaque.slice(start, end),
      start > 0 ? this.endOf(start - 1) : this.start,
    );
  }

  /** Index of the first character at or after `start` that the grammar sees as one of those wanted. */
  findIndex(wanted: (character: string) => boolean, start = 0): number {
    for (let index = start; index < this.text.length; index += 1) {
      if (wanted(this.at(index))) return index;
    }
    return this.text.length;
  }
}

type Finish = (text: string, from: number[], to: number[], opaque: boolean[]) => MappedText;

/** Collects characters of a {@link MappedText}. */
export class MappedTextBuilder {
  private text = '';
  private readonly from: number[] = [];
  private readonly to: number[] = [];
  private readonly opaque: boolean[] = [];

  constructor(private readonly finish: Finish) {}

  get length(): number {
    return this.text.length;
  }

  /** Adds text whose characters all come from the same stretch of the source. */
  add(text: string, from: number, to: number, opaque = false): void {
    this.text += text;
    for (let count = 0; count < text.length; count += 1) {
      this.from.push(from);
      this.to.push(to);
      this.opaque.push(opaque);
    }
  }

  /** Adds one character of another text. */
  copy(source: MappedText, index: number): void {
    this.add(
      source.text.charAt(index),
      source.startOf(index),
      source.endOf(index),
      source.isOpaque(index),
    );
  }

  append(source: MappedText): void {
    for (let index = 0; index < source.length; index += 1) this.copy(source, index);
  }

  /** What has been collected so far, without a copy. */
  view(): MappedText {
    return this.finish(this.text, this.from, this.to, this.opaque);
  }

  build(): MappedText {
    return this.finish(this.text, [...this.from], [...this.to], [...this.opaque]);
  }
}
