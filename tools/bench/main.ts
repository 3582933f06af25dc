/** `npm run bench`: prints every benchmark as ratios within this run. */

import { formatBenchmark, type Benchmark } from './benchmark';
import { pageWeight } from './page-weight';
import { scriptEngine } from './scripts';

const benchmarks: readonly Benchmark[] = [scriptEngine, pageWeight];

async function main(): Promise<void> {
  for (const benchmark of benchmarks) {
    console.log(formatBenchmark(benchmark, await benchmark.run()));
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
