import { describe, expect, it } from 'vitest';
import { scriptCollection } from '../../plugins/script-tools/collection';
import { clusterStates } from '../../src/batch';
import { definitions } from '../../src/definitions';
import { presetsFor } from '../../src/components/simulator/comparison-presets';
import { publishedSubject, yourVersion } from '../../src/components/simulator/subject';

const scripts = scriptCollection(definitions).scripts.map(publishedSubject);
const [state] = clusterStates;

function presets(id: string, among = scripts): Record<string, string> {
  const script = among.find((one) => one.id === id);
  if (script === undefined || state === undefined) throw new Error(`no script ${id}`);
  return Object.fromEntries(
    presetsFor(among, { script, state }).map(({ label, sides: [left, right] }) => {
      expect(left).toEqual({ script, state });
      expect(right.script !== script || right.state !== state, label).toBe(true);
      return [label, `${right.script.id} ${right.state.event}/${right.state.server}`];
    }),
  );
}

describe('presetsFor', () => {
  it('offers two servers, two events, and the other script of the pair, for every script', () => {
    for (const { id, folder, role } of scripts) {
      expect(presets(id)).toMatchObject({
        最高プライオリティサーバとそれ以外: `${id} START/OTHER`,
        通常とフェイルオーバー: `${id} FAILOVER/HOME`,
        開始と終了: `${folder}/${role === 'start' ? 'stop' : 'start'}.bat START/HOME`,
      });
    }
  });

  it('offers the other type of standby and the other database where there are both', () => {
    expect(presets('form-server/single/oracle/start.bat')).toMatchObject({
      シングルとマルチ: 'form-server/multi/oracle/group1/start.bat START/HOME',
      'SQL ServerとOracle': 'form-server/single/sqlserver/start.bat START/HOME',
    });
    expect(presets('supplies-server/multi/sqlserver/grp2/stop.bat')).toMatchObject({
      シングルとマルチ: 'supplies-server/single/sqlserver/stop.bat START/HOME',
      'SQL ServerとOracle': 'supplies-server/multi/oracle/grp2/stop.bat START/HOME',
    });
    expect(presets('server/single/start.bat')).toMatchObject({
      シングルとマルチ: 'server/multi/server1/start.bat START/HOME',
    });
    expect(Object.keys(presets('uxservermanager/single/start.bat'))).toHaveLength(3);
  });

  it('covers both where the products have both', () => {
    for (const { id, kind } of scripts) {
      const siblings = scripts.filter((one) => one.kind?.product === kind?.product);
      const labels = Object.keys(presets(id));
      expect(labels.includes('シングルとマルチ'), id).toBe(
        siblings.some((one) => one.kind?.standby !== kind?.standby),
      );
      expect(labels.includes('SQL ServerとOracle'), id).toBe(
        siblings.some(
          (one) =>
            kind?.database !== null &&
            one.kind?.standby === kind?.standby &&
            one.kind?.database !== null &&
            one.kind?.database !== kind?.database,
        ),
      );
    }
  });

  it('keeps to scripts with the same values, and offers the two values of one script', () => {
    const id = 'form-server/single/sqlserver/start.bat';
    const own = scripts.map((script) => yourVersion(script, { values: new Map(), armlog: false }));
    expect(presets(`${id}#yours`, [...own, ...scripts])).toMatchObject({
      開始と終了: 'form-server/single/sqlserver/stop.bat#yours START/HOME',
      ガイドの値とあなたの値: `${id} START/HOME`,
      シングルとマルチ: 'form-server/multi/sqlserver/group1/start.bat#yours START/HOME',
      'SQL ServerとOracle': 'form-server/single/oracle/start.bat#yours START/HOME',
    });
    expect(presets(id, [...own, ...scripts])).toMatchObject({
      開始と終了: 'form-server/single/sqlserver/stop.bat START/HOME',
      ガイドの値とあなたの値: `${id}#yours START/HOME`,
    });
  });
});
