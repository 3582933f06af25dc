/** What a benchmark gives: rows of figures, each set against another figure of the same run. */

export interface BenchmarkRow {
  readonly name: string;
  /** What was counted, with its unit, e.g. `171,204 B gzip`. */
  readonly figure: string;
  /** The figure divided by the one of `base`. */
  readonly ratio: number;
}

export interface Benchmark {
  readonly title: string;
  /** Name of the row that the ratios refer to: machines differ, ratios within one run hardly do. */
  readonly base: string;
  /**
   * Measures. Several benchmarks run one after the other, never at once.
   *
   * @throws Error in three parts when what is measured is not there, such as a build
   */
  readonly run: () => Promise<readonly BenchmarkRow[]> | readonly BenchmarkRow[];
}

/**
 * @param benchmark what ran
 * @param rows its result
 * @returns a table of aligned columns, with a final line end
 */
export function formatBenchmark({ title, base }: Benchmark, rows: readonly BenchmarkRow[]): string {
  const cells = rows.map(({ name, figure, ratio }) => [name, figure, `${ratio.toFixed(2)}×`]);
  const width = (column: number) => Math.max(...cells.map((row) => (row[column] ?? '').length));
  const lines = cells.map(
    ([name = '', figure = '', ratio = '']) =>
      `  ${name.padEnd(width(0))}  ${figure.padStart(width(1))}  ${ratio.padStart(width(2))}`,
  );
  return [`${title} (1.00× = ${base})`, ...lines, ''].join('\n');
}
