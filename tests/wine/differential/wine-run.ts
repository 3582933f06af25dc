/** Runs many cases in one start of Wine's cmd.exe. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { decodeCp932, encodeCp932 } from '../../../src/encoding/cp932';
import { WineTimeout, type StubCall, type WineWorkspace } from '../wine';
import { caseFile, programs, type DifferentialCase } from './case';
import { searchPath, textsOf } from './engine-run';
import { changedVariables, type Observation } from './observation';

/** Lines that tell the parts of the output from each other. */
const marks = {
  start: '@@start',
  begin: '@@begin',
  level: '@@level',
  returned: '@@returned',
  end: '@@end',
};

/** Variables of the drivers themselves, and those that Wine's cmd.exe keeps for its own use. */
const ownVariables: ReadonlySet<string> = new Set(['CASE', 'PROMPT', 'PATHEXT']);

/** The variable by which a call of a program tells which case it belongs to. */
export const caseVariable = 'CASE';

const reportFile = 'report.bat';

/** An interpreter that is silent for so long runs in circles. */
const silentSeconds = 20;

/** One start of Wine's cmd.exe for so many cases; where one of them does not end, the others run again. */
const batchSize = 50;

/**
 * Runs cases, each in a cmd.exe and a folder of its own.
 *
 * @param workspaces as many as may work at once; they watch {@link caseVariable}
 * @param done told after each batch how many cases have been run
 * @returns by id what each did; undefined when it does not end
 */
export async function runByWine(
  workspaces: readonly WineWorkspace[],
  cases: readonly DifferentialCase[],
  done?: (count: number) => void,
): Promise<WineRuns> {
  const results = new Map<string, Observation | undefined>();
  const waiting = Array.from({ length: Math.ceil(cases.length / batchSize) }, (_, index) =>
    cases.slice(index * batchSize, (index + 1) * batchSize),
  );
  await Promise.all(
    workspaces.map(async (workspace) => {
      for (const program of programs) workspace.installStub(program);
      for (let batch = waiting.shift(); batch !== undefined; batch = waiting.shift()) {
        const found = await runBatch(workspace, batch);
        for (const [id, observation] of found) results.set(id, observation);
        done?.(results.size);
      }
    }),
  );
  return results;
}

/** What each case did under Wine, by id; undefined when it does not end. */
export type WineRuns = ReadonlyMap<string, Observation | undefined>;

async function runBatch(
  workspace: WineWorkspace,
  cases: readonly DifferentialCase[],
): Promise<WineRuns> {
  if (cases.length === 0) return new Map();
  try {
    const { output, calls } = await workspace.record(driverOf(cases), filesOf(cases), {
      seconds: 120 + cases.length * 4,
      silentSeconds,
    });
    const sections = sectionsOf(output);
    return new Map(
      cases.map((program, index) => {
        const section = sections.get(index);
        if (section === undefined) throw new Error(`Wine did not run the case ${program.id}.`);
        return [program.id, observe(workspace, program, index, section, calls)];
      }),
    );
  } catch (error) {
    const last =
      error instanceof WineTimeout ? [...sectionsOf(error.output).keys()].at(-1) : undefined;
    const culprit = last === undefined ? undefined : cases[last];
    if (culprit === undefined) throw error;
    const others = cases.filter((program) => program !== culprit);
    return new Map([...(await runBatch(workspace, others)), [culprit.id, undefined]]);
  }
}

function driverOf(cases: readonly DifferentialCase[]): string {
  return [
    `set PATH=${searchPath}`,
    `echo ${marks.start}`,
    'set',
    ...cases.flatMap(({ environment, arguments: operands }, index) => [
      `cd \\${index}`,
      `set ${caseVariable}=${index}`,
      ...Object.entries(environment).map(([name, value]) => `set ${name}=${value}`),
      `echo ${marks.begin} ${index}`,
      // Not by CALL, behind which Wine's cmd.exe only knows whether ERRORLEVEL is zero.
      `cmd /q /c ${`${caseFile} ${operands}`.trim()}^& ${reportFile}`,
      `echo ${marks.end} %ERRORLEVEL%`,
      ...Object.keys(environment).map((name) => `set ${name}=`),
    ]),
    'sentinel',
  ].join('\n');
}

function filesOf(cases: readonly DifferentialCase[]): Record<string, Uint8Array> {
  const files: Record<string, Uint8Array> = {};
  cases.forEach((program, index) => {
    for (const [name, text] of Object.entries({ ...textsOf(program), [reportFile]: report })) {
      files[`${index}/${name}`] = encodeCp932(text, `${program.id}: ${name}`);
    }
  });
  return files;
}

/** Run behind a case that comes back: tells what it left. */
const report = [`@echo ${marks.level} %ERRORLEVEL%`, '@set', `@echo ${marks.returned}`, ''].join(
  '\r\n',
);

/** What was written between the beginning and the end of each case; the last may be incomplete. */
interface Section {
  readonly lines: readonly string[];
  readonly exitCode: number;
  /** Variables before all cases. */
  readonly before: Readonly<Record<string, string>>;
}

function sectionsOf(output: Uint8Array): Map<number, Section> {
  const lines = decodeCp932(output).split(/\r?\n/);
  const sections = new Map<number, Section>();
  const before = variablesOf(
    lines.slice(
      0,
      lines.findIndex((line) => line.startsWith(marks.begin)),
    ),
  );
  let begin = -1;
  lines.forEach((line, index) => {
    if (line.startsWith(`${marks.begin} `)) {
      begin = index;
      sections.set(Number(line.split(' ')[1]), { lines: [], exitCode: Number.NaN, before });
    }
    if (line.startsWith(`${marks.end} `)) {
      sections.set(Number(lines[begin]?.split(' ')[1]), {
        lines: lines.slice(begin + 1, index),
        exitCode: Number(line.split(' ')[1]),
        before,
      });
    }
  });
  return sections;
}

function observe(
  workspace: WineWorkspace,
  program: DifferentialCase,
  index: number,
  { lines, exitCode, before }: Section,
  calls: readonly StubCall[],
): Observation {
  const level = lines.findLastIndex((line) => line.startsWith(`${marks.level} `));
  const back = level !== -1 && lines.includes(marks.returned);
  return {
    output: back ? lines.slice(0, level) : lines,
    calls: calls
      .filter(({ environment }) => environment[caseVariable] === String(index))
      .map(({ name, argv }) => [name, ...argv]),
    files: changedFiles(path.join(workspace.workFolder, String(index)), program),
    environment: back
      ? changedVariables({ ...before, ...program.environment }, variablesOf(lines.slice(level + 1)))
      : undefined,
    exitCode: back ? Number(lines[level]?.split(' ')[1]) : exitCode,
    returned: back || program.manner === 'started',
  };
}

/** What a bare SET lists. */
function variablesOf(lines: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    lines.flatMap((line): [string, string][] => {
      const equals = line.indexOf('=');
      const name = line.slice(0, equals).toUpperCase();
      return equals < 1 || ownVariables.has(name) ? [] : [[name, line.slice(equals + 1)]];
    }),
  );
}

function changedFiles(folder: string, program: DifferentialCase): Record<string, string | null> {
  const given = textsOf(program);
  const changes: Record<string, string | null> = {};
  for (const name of readdirSync(folder)) {
    const text = decodeCp932(readFileSync(path.join(folder, name)));
    if (name !== reportFile && text !== given[name]) changes[name.toLowerCase()] = text;
  }
  for (const name of Object.keys(given)) {
    if (!existsSync(path.join(folder, name))) changes[name.toLowerCase()] = null;
  }
  return changes;
}
