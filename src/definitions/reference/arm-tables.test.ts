import { describe, expect, it } from 'vitest';
import { definitions } from '..';
import { armCommands, type ArmCommand } from './arm-commands';
import { armTables } from './arm-tables';
import { commandUses, isArmCommand } from './command-use';
import { optionsOf } from './command-form';
import { aFile, definitionsOf, rowTexts } from './test-support';

const facts: readonly ArmCommand[] = [
  {
    name: 'ARMLOAD',
    does: '起動します',
    source: { guides: [{ guide: 'staroffice', section: '3.2' }] },
    confidence: 'certain',
    alsoWritten: ['ARMLoad'],
    parts: [
      {
        part: '/S',
        meaning: '監視します',
        source: { document: 'sre', guides: [{ guide: 'staroffice', section: '3.2' }] },
        confidence: 'other-product',
      },
      { part: '/R 回数', option: '/R', source: {}, confidence: 'usage' },
    ],
  },
];
const uses = commandUses(
  definitionsOf({ files: [aFile({}, 'ARMLOAD id /S /X a', 'ARMLOAD id /R 9 a', 'ARMNEW /A')] }),
);
const [overview, armload] = armTables(facts, uses);

describe('armTables', () => {
  it('lists what each command does, and commands that nobody explains', () => {
    expect(rowTexts(overview)).toEqual([
      [
        'ARMLOAD </reference/arm-commands/#armload>',
        '起動します',
        '確か (StarOffice 3.2)',
        'ARMLoad',
      ],
      ['ARMNEW', '— [出典に記載なし]', '用例だけ', '—'],
    ]);
  });

  it('lists what each option means, and options that scripts use and nobody explains', () => {
    expect(rowTexts(armload)).toEqual([
      ['/S', '監視します', '—', '別の製品の資料 (ExpressCluster SRE の資料、StarOffice 3.2)'],
      ['/R 回数', '— [出典に記載なし]', '—', '用例だけ'],
      ['/X', '— [出典に記載なし]', '—', '用例だけ'],
    ]);
  });
});

describe('the facts of the site', () => {
  const known = commandUses(definitions).filter(({ name }) => isArmCommand(name));

  it('name every command and option that a script or a procedure uses', () => {
    const unexplained = known.flatMap((use) => {
      const fact = armCommands.find(({ name }) => name === use.name);
      const options = fact?.parts.map(({ part, option = part }) => option) ?? [];
      return fact === undefined
        ? [use.name]
        : optionsOf(use)
            .filter((option) => !options.includes(option))
            .map((option) => `${use.name} ${option}`);
    });
    expect([...new Set(unexplained)]).toEqual([]);
  });

  it('give no meaning where they rest on usage of an option alone', () => {
    const invented = armCommands.flatMap(({ name, parts }) =>
      parts
        .filter(
          ({ part, meaning, confidence }) =>
            confidence === 'usage' && meaning !== undefined && part !== '/MSG "文"',
        )
        .map(({ part }) => `${name} ${part}`),
    );
    expect(invented).toEqual([]);
  });
});
