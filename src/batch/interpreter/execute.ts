import type {
  BlockStatement,
  EchoStatement,
  ExitStatement,
  GotoStatement,
  IfStatement,
  SequenceStatement,
  SetStatement,
  Statement,
} from '../ast';
import type { Range } from '../diagnostic';
import { problemDiagnostic } from '../parser/problem-diagnostic';
import { executeCall } from './call';
import { batchFileOf, executeCommand, frameFor, namesBatchFile } from './commands';
import { evaluateCondition } from './condition';
import { Environment } from './environment';
import { type Frame, HIDDEN_LABEL, HIDDEN_LABEL_HINT } from './frame';
import { type Flow, lineOf, type Machine, SUCCEEDED } from './machine';
import { redirected } from './redirected';
import { runFrame } from './run-frame';

/** Phase 5 of cmd.exe: runs one statement, expanded and parsed. */
export function execute(machine: Machine, frame: Frame, statement: Statement): Flow {
  switch (statement.kind) {
    case 'comment':
      return SUCCEEDED;
    case 'sequence':
      return machine.nested(frame, statement.range, () =>
        executeSequence(machine, frame, statement),
      );
    case 'block':
      return (
        unknownRedirection(machine, frame, statement) ??
        machine.nested(frame, statement.range, () =>
          redirected(machine, statement.redirections, () =>
            executeBlock(machine, frame, statement),
          ),
        )
      );
    case 'unsupported':
      return machine.stop('unsupported', statement.diagnostic);
    case 'invalid':
      return machine.stop('syntax-error', statement.diagnostic);
    default:
      return (
        enter(machine, frame, statement) ??
        machine.nested(frame, statement.range, () =>
          redirected(machine, statement.redirections, () => executeStep(machine, frame, statement)),
        )
      );
  }
}

type Step = Exclude<
  Statement,
  { kind: 'comment' | 'sequence' | 'block' | 'unsupported' | 'invalid' }
>;

/** Counts the step, adds the line to the path, and looks whether all expressions are known. */
function enter(machine: Machine, frame: Frame, statement: Step): Flow | undefined {
  const spent = machine.spend(frame, () => statement.range);
  if (spent !== undefined) return spent;
  const line = lineOf(statement);
  if (frame.script.main && line !== frame.pathLine) machine.path.push(line);
  frame.pathLine = line;
  return unknownExpression(
    machine,
    frame,
    statement.kind === 'if' ? statement.condition.range : statement.range,
  );
}

/** The steps of a block look for themselves. */
function unknownRedirection(
  machine: Machine,
  frame: Frame,
  { redirections }: BlockStatement,
): Flow | undefined {
  for (const { range } of redirections) {
    const flow = unknownExpression(machine, frame, range);
    if (flow !== undefined) return flow;
  }
  return undefined;
}

function unknownExpression(machine: Machine, frame: Frame, range: Range): Flow | undefined {
  const problem = frame.problems.find(
    ({ start, end }) => start >= range.start.offset && end <= range.end.offset,
  );
  if (problem === undefined) return undefined;
  const { source, file } = frame.script;
  return machine.stop('unsupported', problemDiagnostic(problem, source, file));
}

function executeStep(machine: Machine, frame: Frame, statement: Step): Flow {
  switch (statement.kind) {
    case 'label':
      return SUCCEEDED;
    case 'if':
      return executeIf(machine, frame, statement);
    case 'goto':
      return executeGoto(machine, frame, statement);
    case 'set':
      return executeSet(machine, frame, statement);
    case 'echo':
      return executeEcho(machine, frame, statement);
    case 'call':
      return executeCall(machine, frame, statement);
    case 'exit':
      return executeExit(machine, statement);
    case 'shift':
      frame.shift();
      return SUCCEEDED;
    case 'setlocal':
      frame.savedEnvironments.push(machine.environment);
      machine.environment = new Environment(machine.environment.toRecord());
      machine.errorLevel.set(0);
      return SUCCEEDED;
    case 'endlocal':
      machine.environment = frame.savedEnvironments.pop() ?? machine.environment;
      return SUCCEEDED;
    case 'command': {
      const script = batchFileOf(machine, statement);
      if (script === undefined && !namesBatchFile(statement)) {
        return executeCommand(machine, frame, statement);
      }
      if (machine.callDepth > 0) {
        return machine.unsupported(
          frame,
          'A batch file started without CALL inside a CALL is not supported.',
          'Write CALL before the name of the batch file.',
          statement.range,
        );
      }
      if (script === undefined) {
        executeCommand(machine, frame, statement);
        return { kind: 'transferred', outcome: 'end' };
      }
      const { name, arguments: operands } = statement;
      const flow = runFrame(machine, frameFor(script, name.text, operands.text));
      return flow.kind === 'stop' ? flow : { kind: 'transferred', outcome: flow.outcome };
    }
  }
}

function executeSequence(machine: Machine, frame: Frame, statement: SequenceStatement): Flow {
  const left = execute(machine, frame, statement.left);
  if (left.kind !== 'next') return rest(machine, frame, left, statement.right);
  if (statement.operator !== '&') {
    if (left.success === undefined) {
      return machine.unsupported(
        frame,
        `Whether the command before “${statement.operator}” counts as successful is not modelled.`,
        'Test ERRORLEVEL on a line of its own.',
        statement.left.range,
      );
    }
    if (left.success !== (statement.operator === '&&')) return left;
    if (left.code !== undefined) machine.errorLevel.set(left.code);
  }
  return execute(machine, frame, statement.right);
}

function executeBlock(machine: Machine, frame: Frame, statement: BlockStatement): Flow {
  let flow: Flow = SUCCEEDED;
  for (const child of statement.body) {
    if (flow.kind !== 'next') return rest(machine, frame, flow, child);
    flow = execute(machine, frame, child);
  }
  return flow;
}

/**
 * What becomes of the commands behind one that leaves, on the same line or in the same block. Most of
 * what leaves takes them along; these two let cmd.exe run them, as commands of the caller.
 */
function rest(machine: Machine, frame: Frame, flow: Flow, next: Statement): Flow {
  if (flow.kind === 'transferred') {
    return machine.unsupported(
      frame,
      'A command behind a batch file that was started without CALL, on the same line or in the same block, is not supported.',
      'Write CALL before the name of the batch file.',
      next.range,
    );
  }
  if (flow.kind === 'leave' && flow.outcome === 'missing-label') {
    return machine.unsupported(
      frame,
      'A command behind a GOTO that finds no label, on the same line or in the same block, is not supported.',
      'Add the label, or correct the name.',
      next.range,
    );
  }
  return flow;
}

function executeIf(machine: Machine, frame: Frame, statement: IfStatement): Flow {
  const verdict = evaluateCondition(statement, machine);
  if ('unknown' in verdict) {
    return machine.unsupported(
      frame,
      `Not known: ${verdict.unknown}.`,
      'Compare texts with ==, and numbers in digits.',
      statement.condition.range,
    );
  }
  machine.decisions.push({
    line: lineOf(statement),
    file: frame.script.file,
    step: machine.path.length - 1,
    text: conditionText(statement),
    holds: verdict.holds,
  });
  const branch = verdict.holds ? statement.then : statement.otherwise;
  return branch === undefined ? SUCCEEDED : execute(machine, frame, branch);
}

/** A condition as it stands after expansion, blanks evened. */
function conditionText({ condition, negated }: IfStatement): string {
  const text =
    condition.kind === 'comparison'
      ? `${condition.left.text} ${condition.operator} ${condition.right.text}`
      : `${condition.kind.toUpperCase()} ${condition.operand.text}`;
  return negated ? `NOT ${text}` : text;
}

function executeGoto(
  machine: Machine,
  frame: Frame,
  { target, endOfFile, range }: GotoStatement,
): Flow {
  if (endOfFile) return { kind: 'leave', outcome: 'end' };
  const label = target.text === '' ? undefined : frame.findLabel(target.text);
  if (label === undefined) {
    if (target.text !== '' && frame.hidesLabel(target.text)) {
      return machine.unsupported(frame, HIDDEN_LABEL, HIDDEN_LABEL_HINT, range);
    }
    machine.errorLevel.set(1);
    machine.diagnostics.push({
      ruleId: 'missing-label',
      level: machine.callDepth > 0 ? 'warning' : 'error',
      message: `GOTO finds no label “${target.text}”; cmd.exe ends the batch file.`,
      hint: 'Add the label, or correct the name.',
      file: frame.script.file,
      range,
    });
    return { kind: 'leave', outcome: 'missing-label' };
  }
  frame.nextLine = label.line - 1;
  return { kind: 'jump' };
}

function executeSet(machine: Machine, frame: Frame, { name, value }: SetStatement): Flow {
  const { environment, errorLevel } = machine;
  if (value.text === '') environment.delete(name.text);
  else environment.set(name.text, value.text);
  // Only in a .cmd file does a successful SET clear ERRORLEVEL.
  if (/\.cmd$/i.test(frame.script.file)) errorLevel.set(0);
  return SUCCEEDED;
}

function executeEcho(machine: Machine, frame: Frame, statement: EchoStatement): Flow {
  const { form, message } = statement;
  if (form === 'on' || form === 'off') {
    machine.echo = form === 'on';
    return SUCCEEDED;
  }
  const output = {
    line: lineOf(statement),
    file: frame.script.file,
    text: form === 'state' ? `ECHO is ${machine.echo ? 'on' : 'off'}.` : message.text,
    redirections: machine.redirections,
  };
  machine.output.push(output);
  machine.world.write?.(output);
  return SUCCEEDED;
}

function executeExit(machine: Machine, { scope, code }: ExitStatement): Flow {
  if (code !== undefined) machine.errorLevel.set(Number(code.text));
  return scope === 'batch' ? { kind: 'leave', outcome: 'exit' } : { kind: 'stop', outcome: 'exit' };
}
