/** `npm run bench`: prints every benchmark as ratios within this run. */

import path from 'node:path';
import { formatBenchmark, type Benchmark } from './benchmark';
import { pageWeight } from './page-weight';

const build = path.resolve(__dirname, '../../build');

const benchmarks: readonly Benchmark[] = [pageWeight(build)];

async function main(): Promise<void> {
  for (const benchmark of benchmarks) {
    console.log(formatBenchmark(benchmark, await benchmark.run()));
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
