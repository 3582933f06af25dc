import type { CallStatement, Statement } from '../ast';
import { endsLabelUse } from '../lexer/characters';
import { expandLine } from '../lexer/expand-line';
import { MappedText } from '../lexer/mapped-text';
import { readStatement } from '../parser/read-statement';
import { batchFileOf, executeCommand, frameFor } from './commands';
import { execute } from './execute';
import { type Frame, HIDDEN_LABEL, HIDDEN_LABEL_HINT } from './frame';
import { type Flow, lineOf, type Machine } from './machine';
import { runFrame } from './run-frame';

const ONE_COMMAND = 'CALL takes a label, a batch file, a program, SET or ECHO.';

/** `CALL :label …` or `CALL command …`: expands what follows the word CALL a second time. */
export function executeCall(machine: Machine, frame: Frame, statement: CallStatement): Flow {
  const { range } = statement.command;
  const line = { number: lineOf(statement), text: statement.command.text, offset: 0 };
  const expanded = expandLine(line, machine.scope(frame));
  const problem = expanded.problems[0];
  if (problem !== undefined)
    return machine.unsupported(frame, problem.message, problem.hint, range);
  const text = expanded.text.text;
  return text.startsWith(':')
    ? callLabel(machine, frame, statement, text)
    : callCommand(machine, frame, statement, text);
}

function callLabel(machine: Machine, frame: Frame, statement: CallStatement, text: string): Flow {
  let end = 1;
  while (end < text.length && !endsLabelUse(text.charAt(end))) end += 1;
  const name = text.slice(1, end);
  const label = frame.findLabel(name);
  if (label === undefined) {
    if (frame.hidesLabel(name)) {
      return machine.unsupported(frame, HIDDEN_LABEL, HIDDEN_LABEL_HINT, statement.command.range);
    }
    machine.errorLevel.set(1);
    machine.diagnostics.push({
      ruleId: 'missing-label',
      level: 'warning',
      message: `CALL finds no label “${name}”; cmd.exe sets ERRORLEVEL to 1 and goes on.`,
      hint: 'Add the label, or correct the name.',
      file: frame.script.file,
      range: statement.command.range,
    });
    return { kind: 'next', success: undefined };
  }
  const callee = frameFor(frame.script, text.slice(0, end), text.slice(end));
  callee.nextLine = label.line - 1;
  return runCallee(machine, callee);
}

function callCommand(machine: Machine, frame: Frame, statement: CallStatement, text: string): Flow {
  const command = readAgain(frame, statement, text);
  if (command === undefined) {
    const hint = 'Leave out CALL, or write the command on a line of its own.';
    return machine.unsupported(frame, ONE_COMMAND, hint, statement.range);
  }
  if (command.kind === 'command') {
    const script = batchFileOf(machine, command);
    if (script !== undefined) {
      return runCallee(machine, frameFor(script, command.name.text, command.arguments.text));
    }
  }
  const flow =
    command.kind === 'command'
      ? executeCommand(machine, frame, command)
      : execute(machine, frame, command);
  if (flow.kind !== 'next') return flow;
  // CALL sets ERRORLEVEL to what the command reports, where that has not done so itself.
  const internal = command.kind !== 'command' || command.internal;
  if (flow.code !== undefined) machine.errorLevel.set(flow.code);
  else if (internal && flow.success === true) machine.errorLevel.set(0);
  return { kind: 'next', success: flow.success };
}

/** Parses the text of a CALL; undefined unless it is one plain command. */
function readAgain(frame: Frame, statement: CallStatement, text: string): Statement | undefined {
  const { start, end } = statement.command.range;
  const builder = MappedText.builder(start.offset);
  builder.add(text, start.offset, end.offset);
  const lines = [{ text: builder.build(), problems: [] }];
  const read = readStatement({ next: () => lines.shift() }, frame.script.source, frame.script.file);
  const command = read?.refusal === undefined ? read?.statement : undefined;
  if (command === undefined || command.silent || command.redirections.length > 0) return undefined;
  return ['command', 'set', 'echo'].includes(command.kind) ? command : undefined;
}

function runCallee(machine: Machine, callee: Frame): Flow {
  machine.callDepth += 1;
  const flow = runFrame(machine, callee);
  machine.callDepth -= 1;
  if (flow.kind === 'stop') return flow;
  if (flow.kind === 'leave' && flow.code !== undefined) machine.errorLevel.set(flow.code);
  return { kind: 'next', success: machine.errorLevel.value === 0 };
}
