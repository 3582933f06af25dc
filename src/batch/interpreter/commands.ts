/** Commands that the world runs, and batch files started by name. */

import type { CommandStatement, Redirection } from '../ast';
import { WORLD_COMMANDS } from '../parser/command-names';
import { splitBatchArguments, splitProgramArguments, withoutQuotes } from './arguments';
import { Frame, type Script, scriptOf } from './frame';
import { activeRedirections, type Flow, lineOf, type Machine } from './machine';

/**
 * Lets the world run a command, and records it.
 *
 * @param outer redirections of the CALL around it
 */
export function executeCommand(
  machine: Machine,
  frame: Frame,
  statement: CommandStatement,
  outer: readonly Redirection[] = [],
): Flow {
  const { world, environment, errorLevel } = machine;
  const command = statement.name.text;
  const operands = statement.arguments.text;
  const entry = {
    line: lineOf(statement),
    file: frame.script.file,
    command,
    argv: [withoutQuotes(command), ...splitProgramArguments(operands)],
    text: `${command}${operands}`.trimEnd(),
    redirections: activeRedirections([...statement.redirections, ...outer]),
    internal: statement.internal,
  };
  const watched = (world.watch ?? []).flatMap((name) => {
    const value = environment.get(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  const { exitCode } = world.execute({ ...entry, environment: environment.toRecord() });
  machine.trace.push({
    ...entry,
    step: machine.path.length - 1,
    environment: Object.fromEntries(watched),
    exitCode,
  });

  const habit = statement.internal ? WORLD_COMMANDS.get(internalName(command)) : undefined;
  if (habit === 'always-cleared') {
    errorLevel.set(0);
    return { kind: 'next', success: exitCode === 0 ? true : undefined };
  }
  if (exitCode !== 0 || habit !== 'kept-by-success') errorLevel.set(exitCode);
  return { kind: 'next', success: exitCode === 0 };
}

function internalName(command: string): string {
  return command.toUpperCase();
}

/** The batch file that a command starts, or undefined when it starts something else. */
export function batchFileOf({ world }: Machine, statement: CommandStatement): Script | undefined {
  if (statement.internal) return undefined;
  const name = withoutQuotes(statement.name.text);
  for (const file of namesBatchFile(statement) ? [name] : [`${name}.bat`, `${name}.cmd`]) {
    const text = world.readFile?.(file);
    if (text !== undefined) return scriptOf(file, text);
  }
  return undefined;
}

/** The name itself says that this is a batch file. */
export function namesBatchFile(statement: CommandStatement): boolean {
  return /\.(bat|cmd)$/i.test(withoutQuotes(statement.name.text));
}

/** The activation of a batch file with the arguments of a command. */
export function frameFor(script: Script, name: string, operands: string): Frame {
  return new Frame(script, [name, ...splitBatchArguments(operands)], operands.trim());
}
