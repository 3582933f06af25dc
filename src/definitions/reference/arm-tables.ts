import {
  code,
  defineTable,
  joined,
  link,
  notStated,
  plain,
  type TableDefinition,
  type TableText,
} from '../schema/table';
import type { ArmCommand, ArmPart } from './arm-commands';
import { optionsOf } from './command-form';
import { isArmCommand, type CommandUse } from './command-use';
import { confidenceCell } from './fact-source';
import { compare } from './group';

/**
 * The commands of the cluster software: what each does, and what each of its arguments means.
 *
 * @param facts what is known
 * @param uses every command line of the definitions: a command or an option that they use and that no
 *   fact explains is listed, too, as not stated
 * @returns `reference/arm-commands`, and one table for each command of the facts: `reference/armload` …
 */
export function armTables(
  facts: readonly ArmCommand[],
  uses: readonly CommandUse[],
): readonly TableDefinition[] {
  const unknown = [...new Set(uses.map(({ name }) => name))]
    .filter((name) => isArmCommand(name) && !facts.some((fact) => fact.name === name))
    .sort(compare);
  return [
    defineTable({
      id: 'reference/arm-commands',
      caption: 'CLUSTERPRO のコマンド',
      columns: ['コマンド', 'すること', '確かさ (出典)', '出典のほかの書き方'],
      rows: [
        ...facts.map(({ name, does, source, confidence, alsoWritten }) => [
          link(name, `/reference/arm-commands/#${name.toLowerCase()}`),
          plain(does),
          confidenceCell(confidence, source),
          joined(alsoWritten.map((spelling) => plain(spelling))),
        ]),
        ...unknown.map((name) => [
          code(name),
          notStated(),
          confidenceCell('usage', {}),
          plain('—'),
        ]),
      ],
    }),
    ...facts.map((fact) =>
      defineTable({
        id: `reference/${fact.name.toLowerCase()}`,
        caption: `${fact.name} の引数とオプション`,
        columns: ['引数、オプション', '意味', '出典での使われ方', '確かさ (出典)'],
        rows: [...fact.parts, ...unexplained(fact, uses)].map((part) => [
          partCell(part.part),
          part.meaning === undefined ? notStated() : plain(part.meaning),
          plain(part.usage ?? '—'),
          confidenceCell(part.confidence, part.source),
        ]),
      }),
    ),
  ];
}

/** Options of a command that scripts use and no fact names. */
function unexplained({ name, parts }: ArmCommand, uses: readonly CommandUse[]): ArmPart[] {
  const known = parts.map(({ part, option = part }) => option);
  const used = uses.filter((use) => use.name === name).flatMap(optionsOf);
  return [...new Set(used)]
    .filter((option) => !known.includes(option))
    .sort(compare)
    .map((option) => ({ part: option, source: {}, confidence: 'usage' }));
}

/** An option is code; what stands for a value is words. */
function partCell(part: string): TableText[] {
  const [, option, rest = ''] = /^(\/\w+)?(.*)$/.exec(part) ?? [];
  return option === undefined ? plain(part) : [...code(option), ...(rest ? plain(rest) : [])];
}
