import { parse } from '../../../src/batch';
import { caseFile, fileText, type DifferentialCase } from './case';
import { judge, type Judgement } from './judge';
import type { WineWorkspace } from '../wine';

/**
 * Makes a case that differs smaller, as long as it differs in the same aspects: leaves out one line after
 * the other, and the files that nobody needs.
 *
 * @returns the smallest one found
 */
export async function reduce(
  workspaces: readonly WineWorkspace[],
  difference: Judgement,
): Promise<Judgement> {
  let smallest = difference;
  for (;;) {
    const candidates = smallerCases(smallest.program);
    const judged = await judge(workspaces, candidates, { attempts: 1 });
    const next = judged.find(
      ({ verdict }) => JSON.stringify(verdict) === JSON.stringify(difference.verdict),
    );
    if (next === undefined)
      return { ...smallest, program: { ...smallest.program, id: difference.program.id } };
    smallest = next;
  }
}

/** Larger cuts first. */
function smallerCases(program: DifferentialCase): DifferentialCase[] {
  const { lines, files } = program;
  const cuts: Omit<DifferentialCase, 'id'>[] = [];
  for (let size = Math.floor(lines.length / 2); size >= 1; size = Math.floor(size / 2)) {
    for (let start = 0; start + size <= lines.length; start += size) {
      cuts.push({ ...program, lines: lines.filter((_, at) => at < start || at >= start + size) });
    }
  }
  for (const name of Object.keys(files)) {
    const { [name]: text = [], ...others } = files;
    cuts.push({ ...program, files: others });
    text.forEach((_, at) => {
      cuts.push({
        ...program,
        files: { ...others, [name]: text.filter((__, index) => index !== at) },
      });
    });
  }
  if (program.arguments !== '') cuts.push({ ...program, arguments: '' });
  if (Object.keys(program.environment).length > 0) cuts.push({ ...program, environment: {} });
  // A cut that leaves half a block behind would differ for that reason alone.
  const before = faultsIn(program);
  return cuts
    .filter((cut) => faultsIn(cut) <= before)
    .map((cut, index) => ({ ...cut, id: `cut ${index}` }));
}

function faultsIn({ lines, files }: Omit<DifferentialCase, 'id'>): number {
  return [lines, ...Object.values(files)].reduce(
    (sum, text) => sum + parse(fileText(text), { file: caseFile }).diagnostics.length,
    0,
  );
}
