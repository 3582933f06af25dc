import { readFileSync } from 'node:fs';
import { readCases } from './case';
import { judge } from './judge';
import { formatDifference } from './report';
import { WineWorkspace } from '../wine';
import { caseVariable } from './wine-run';
async function main() {
  const w = WineWorkspace.create([caseVariable]);
  try {
    for (const j of await judge(
      [w],
      readCases(readFileSync(process.argv[2] ?? '', 'utf8'), 'probe'),
      { attempts: 1 },
    )) {
      if (j.verdict.kind === 'different') console.log(formatDifference(j));
      else
        console.log(
          j.program.id,
          j.verdict.kind,
          JSON.stringify(
            j.verdict.kind === 'unjudged' ? [j.engine.reason] : j.engine.observation.output,
          ),
        );
    }
  } finally {
    w.remove();
  }
}
void main();
