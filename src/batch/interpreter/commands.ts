/** Commands that the world runs, and batch files started by name. */

import type { CommandStatement } from '../ast';
import { WORLD_COMMANDS } from '../parser/command-names';
import { splitBatchArguments, splitProgramArguments, withoutQuotes } from './arguments';
import { Frame, type Script, scriptOf } from './frame';
import { type Flow, lineOf, type Machine, SUCCEEDED } from './machine';

/** ERRORLEVEL after a program that is not found. */
const NOT_FOUND = 9009;

/** Lets the world run a command, and records it. */
export function executeCommand(machine: Machine, frame: Frame, statement: CommandStatement): Flow {
  const { world, environment, errorLevel } = machine;
  const command = statement.name.text;
  const operands = statement.arguments.text;
  const entry = {
    line: lineOf(statement),
    file: frame.script.file,
    command,
    argv: [withoutQuotes(command), ...splitProgramArguments(operands)],
    text: `${command}${operands}`.trimEnd(),
    redirections: machine.redirections,
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
  if (exitCode === 0) {
    if (habit === undefined || habit === 'cleared-by-success') errorLevel.set(0);
    return SUCCEEDED;
  }
  if (habit === 'always-kept') return { kind: 'next', success: false, code: exitCode };
  errorLevel.set(exitCode);
  // ERRORLEVEL is 9009, but the command itself reports 1 to what it stands in.
  const missing = !statement.internal && exitCode === NOT_FOUND;
  return { kind: 'next', success: false, code: missing ? 1 : undefined };
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
