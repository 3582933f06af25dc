/** How long the batch engine takes for all published scripts. */

import { buildDownloads } from '../../plugins/catalog/downloads';
import { clusterStateEnvironment, clusterStates, parse, run } from '../../src/batch';
import { lintPair, lintScript, readScript } from '../../src/batch/linter';
import { definitions } from '../../src/definitions';
import { canEncode, trailByte } from '../../src/encoding/characters';
import { decodeCp932 } from '../../src/encoding/cp932';
import type { Benchmark } from './benchmark';

const rounds = 5;

/** Parsing, running in all 16 states and linting every published batch file, the best of some rounds. */
export const scriptEngine: Benchmark = {
  title: 'All published batch files',
  base: 'parsing them',
  run() {
    const texts = buildDownloads(definitions)
      .filter(({ file }) => file.file.endsWith('.bat'))
      .map(({ file, bytes }) => ({ file: file.id, text: decodeCp932(bytes) }));
    const parsing = best(() => texts.forEach(({ text, file }) => parse(text, { file })));
    const programs = texts.map(({ text, file }) => parse(text, { file }).program);
    const tracing = best(() => {
      for (const program of programs) {
        for (const state of clusterStates) {
          run(program, {
            environment: clusterStateEnvironment(state),
            execute: () => ({ exitCode: 0 }),
            exists: () => false,
          });
        }
      }
    });
    const linting = best(() => lintAll(texts));
    const row = (name: string, milliseconds: number) => ({
      name,
      figure: `${milliseconds.toFixed(0)} ms`,
      ratio: milliseconds / parsing,
    });
    return [
      row(`parse ${texts.length} files`, parsing),
      row(`run them in ${clusterStates.length} states`, tracing),
      row('lint them, pairs together (parses and runs them, too)', linting),
    ];
  },
};

function lintAll(texts: readonly { readonly file: string; readonly text: string }[]): void {
  const facts = { encoding: 'cp932', byteOrderMark: false, canEncode, trailByte } as const;
  const scripts = texts.map(({ file, text }) => readScript(text, { file, facts }));
  for (const script of scripts) {
    const stop = scripts.find(
      ({ file }) => file === script.file.replace(/start\.bat$/, 'stop.bat'),
    );
    if (script.role === 'start' && stop !== undefined) lintPair({ start: script, stop });
    else if (script.role === undefined) lintScript(script);
  }
}

function best(task: () => void): number {
  let fastest = Infinity;
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    task();
    fastest = Math.min(fastest, performance.now() - start);
  }
  return fastest;
}
