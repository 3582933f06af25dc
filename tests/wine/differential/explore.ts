import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { readCases } from './case';
import { runByEngine } from './engine-run';
import { differingAspects } from './observation';
import { caseVariable, runByWine } from './wine-run';
import { WineWorkspace } from '../wine';
async function main() {
  const w = WineWorkspace.create([caseVariable]);
  try {
    const dir = process.env.DIR ?? path.join(__dirname, 'cases');
    const cases = readdirSync(dir)
      .filter((f) => f.endsWith('.txt') && (!process.argv[2] || f.startsWith(process.argv[2])))
      .flatMap((f) => readCases(readFileSync(path.join(dir, f), 'utf8'), f.replace('.txt', '')));
    const t = Date.now();
    const wine = await runByWine(
      w,
      cases.filter((c) => runByEngine(c).outcome !== 'budget'),
    );
    console.log(cases.length, 'cases', (Date.now() - t) / 1000, 's');
    let same = 0;
    for (const c of cases) {
      const e = runByEngine(c);
      const o = wine.get(c.id);
      if (e.outcome === 'unsupported' || e.outcome === 'budget') {
        console.log(
          'UNJUDGED',
          c.id,
          e.reason,
          JSON.stringify(e.observation.output),
          'WINE',
          JSON.stringify(o),
        );
        continue;
      }
      if (o === undefined) {
        console.log('ENDLESS', c.id);
        continue;
      }
      const d = differingAspects(e.observation, o);
      if (d.length === 0) {
        same++;
        continue;
      }
      console.log('DIFF', c.id, e.outcome);
      console.log(c.lines.map((l) => '      | ' + l).join('\n'));
      for (const a of d)
        console.log(
          '   ',
          a,
          '\n      ours',
          JSON.stringify(e.observation[a]),
          '\n      wine',
          JSON.stringify(o[a]),
        );
    }
    console.log('same', same);
  } finally {
    w.remove();
  }
}
void main();
