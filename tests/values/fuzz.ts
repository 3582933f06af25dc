/**
 * Throws candidates at the gate of the reader's values, and what it takes at the parser: `npm run fuzz`.
 *
 * - 1,000,000 candidates of each type through the validator; an accepted one must be harmless by a second opinion
 * - 100,000 accepted ones of each type through the parser, in the statements that they appear in
 * - 1,000 whole scripts with a value for every parameter: structure and traces of 16 states
 *
 * Without options the run is always the same; `--seed <n>` makes another, `--scale <0…1>` a shorter one, and
 * `--only <type,type,scripts>` a part of it (each part is the same as in the whole).
 */

import { definitions } from '../../src/definitions';
import { parameterTypes } from '../../src/definitions/schema/parameter-types';
import { accepts, type ParameterType } from '../../src/values';
import { candidate } from './candidates';
import { placesOf } from './places';
import { randomFrom } from './random';
import { harmIn } from './safety';
import { acceptedValue, batchFiles, differenceWith, parametersOf } from './scripts';
import { structureOf } from './structure';

interface Figures {
  readonly type: ParameterType;
  readonly candidates: number;
  readonly accepted: number;
  readonly statements: number;
  readonly parsed: number;
  readonly seconds: number;
}

function main(args: readonly string[]): void {
  const option = (name: string, otherwise: number): number =>
    args.includes(name) ? Number(args[args.indexOf(name) + 1]) : otherwise;
  const seed = option('--seed', 19_991_125);
  const scale = option('--scale', 1);
  const only = args.includes('--only') ? (args[args.indexOf('--only') + 1] ?? '').split(',') : [];
  const chosen = (part: string): boolean => only.length === 0 || only.includes(part);
  const started = Date.now();
  console.log(`seed ${seed}, scale ${scale}`);
  console.log('type       candidates   accepted  statements    parsed  seconds');
  let failures = 0;
  const fail = (message: string): void => {
    failures += 1;
    if (failures <= 20) console.error(`FAILED  ${message}`);
  };
  for (const type of parameterTypes.filter(chosen)) {
    const figures = fuzzType(type, seed, scale, fail);
    console.log(
      [
        type.padEnd(9),
        ...[figures.candidates, figures.accepted, figures.statements, figures.parsed].map((each) =>
          String(each).padStart(11),
        ),
        figures.seconds.toFixed(1).padStart(8),
      ].join(''),
    );
  }
  if (chosen('scripts')) {
    const scripts = fuzzScripts(seed, Math.round(1000 * scale), fail);
    console.log(
      `${scripts.count} whole scripts of ${batchFiles.length} batch files, ${scripts.values} values in them, 16 states each, in ${scripts.seconds.toFixed(1)} s`,
    );
  }
  console.log(`${failures} failures, in ${((Date.now() - started) / 1000).toFixed(0)} s`);
  if (failures > 0) process.exitCode = 1;
}

function fuzzType(
  type: ParameterType,
  seed: number,
  scale: number,
  fail: (message: string) => void,
): Figures {
  const started = Date.now();
  const random = randomFrom(seed);
  const places = placesOf(type);
  const parameter = { type, default: '-' };
  const candidates = Math.round(1_000_000 * scale);
  const toParse = places.length === 0 ? 0 : Math.round(100_000 * scale);
  let accepted = 0;
  let parsed = 0;
  const look = (value: string): void => {
    const place = places[parsed % places.length];
    if (parsed >= toParse || place === undefined) return;
    parsed += 1;
    if (structureOf(place.textWith(value), place.language) !== place.structureWith(value)) {
      fail(`${type}: ${JSON.stringify(value)} changes the structure of ${place.textWith(value)}`);
    }
  };
  for (let index = 0; index < candidates; index += 1) {
    const value = candidate(type, random);
    if (!accepts(parameter, value) || value === parameter.default) continue;
    accepted += 1;
    const harm = harmIn(type, value);
    if (harm !== undefined) fail(`${type}: ${JSON.stringify(value)} is taken, and is ${harm}`);
    look(value);
  }
  while (parsed < toParse) look(acceptedValue(type, random));
  return {
    type,
    candidates,
    accepted,
    statements: places.length,
    parsed,
    seconds: (Date.now() - started) / 1000,
  };
}

function fuzzScripts(
  seed: number,
  count: number,
  fail: (message: string) => void,
): { readonly count: number; readonly values: number; readonly seconds: number } {
  const started = Date.now();
  const random = randomFrom(seed + 1);
  let values = 0;
  for (let index = 0; index < count; index += 1) {
    const file = batchFiles[index % batchFiles.length];
    if (file === undefined) break;
    const own = new Map(
      parametersOf(file).map((id): [string, string] => {
        const parameter = definitions.parameters.get(id);
        if (parameter === undefined) throw new Error(`no parameter ${id}`);
        return [id, acceptedValue(parameter.type, random)];
      }),
    );
    values += own.size;
    const difference = differenceWith(file, own);
    if (difference !== undefined) {
      fail(`${file.id}: another ${difference} with ${JSON.stringify([...own])}`);
    }
  }
  return { count, values, seconds: (Date.now() - started) / 1000 };
}

main(process.argv.slice(2));
