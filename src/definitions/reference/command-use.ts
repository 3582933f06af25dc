import { parse, renderedText, walkStatements, type Statement } from '../../batch';
import { splitProgramArguments } from '../../batch/interpreter/arguments';
import { exampleMark } from '../failover-script/render';
import type { Definitions } from '../definitions';
import { inFile, inProduct, type Origin } from './origin';

/** A command line of the definitions that starts a program. */
export interface CommandUse {
  /** What it is listed as: without folder and `.exe`; commands of the cluster software in capitals. */
  readonly name: string;
  /** The command word as it is written. */
  readonly written: string;
  /** The arguments without their quotes. */
  readonly operands: readonly string[];
  /** True where the guide gives it in a comment, as an example. */
  readonly isExample: boolean;
  readonly origin: Origin;
}

/**
 * Every external command of the definitions: those of the batch files, read by the batch parser, examples
 * in their comments included, and the command lines that pages mention.
 *
 * @returns in the order of the definitions
 */
export function commandUses(definitions: Definitions): readonly CommandUse[] {
  const { files, commands, defaults } = definitions;
  return [
    ...[...files.values()]
      .filter(({ language }) => language === 'bat')
      .flatMap((file) => usesIn(renderedText(file.render(defaults), '\n'), file.id, inFile(file))),
    ...[...commands].flatMap(([id, render]) => {
      const segments = render(defaults);
      // Statements of SQL are among them, too.
      if (!segments.some(({ role }) => role === 'command')) return [];
      return usesIn(renderedText({ lines: [{ segments }] }, '\n'), id, inProduct(id));
    }),
  ];
}

function usesIn(text: string, name: string, origin: Origin): CommandUse[] {
  const { program } = parse(text, { file: name });
  return [...walkStatements(program.statements)].flatMap((statement) => {
    const use = (given: Statement, isExample: boolean): CommandUse[] =>
      given.kind === 'command' && !given.internal
        ? split(splitProgramArguments(given.arguments.text)).map((operands, index) => {
            const [written = '', ...rest] = index === 0 ? [given.name.text, ...operands] : operands;
            return { name: commandName(written), written, operands: rest, isExample, origin };
          })
        : [];
    if (statement.kind !== 'comment') return use(statement, false);
    const example = exampleIn(statement.comment, name);
    return example === undefined ? [] : use(example, true);
  });
}

/** The command line that a comment gives as an example. */
function exampleIn(comment: string, name: string): Statement | undefined {
  const text = comment.trimStart();
  if (!text.startsWith(exampleMark)) return undefined;
  return parse(text.slice(exampleMark.length), { file: name }).program.statements[0];
}

const armCommand = /^arm[a-z]+(\.exe)?$/i;

/** ARMLOAD can start another ARM command: its name and arguments are a command line of their own. */
function split(operands: readonly string[]): string[][] {
  const nested = operands.findIndex((word) => armCommand.test(word));
  return nested < 0 ? [[...operands]] : [operands.slice(0, nested), operands.slice(nested)];
}

/** The name under which a command word is listed. */
export function commandName(written: string): string {
  const bare = written
    .replaceAll('"', '')
    .replace(/^.*[\\/]/, '')
    .replace(/\.exe$/i, '');
  return armCommand.test(bare) ? bare.toUpperCase() : bare;
}

/** Whether a command belongs to the cluster software. */
export function isArmCommand(name: string): boolean {
  return armCommand.test(name);
}
