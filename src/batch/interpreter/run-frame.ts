import type { Diagnostic } from '../diagnostic';
import { type ReadStatement, readStatement } from '../parser/read-statement';
import { problemDiagnostic } from '../parser/problem-diagnostic';
import { execute } from './execute';
import type { Frame } from './frame';
import type { Flow, Machine } from './machine';

/**
 * Runs a batch file from the frame's next line to its end: reads a statement, expanding its lines,
 * parses it, runs it, and reads on where it left the frame.
 *
 * @returns `leave`, `transferred` or `stop`
 */
export function runFrame(machine: Machine, frame: Frame): Exclude<Flow, { kind: 'next' | 'jump' }> {
  const flow = runLines(machine, frame);
  const [outermost] = frame.savedEnvironments;
  if (outermost !== undefined && flow.kind !== 'stop') machine.environment = outermost;
  return flow;
}

function runLines(machine: Machine, frame: Frame): Exclude<Flow, { kind: 'next' | 'jump' }> {
  const { source, file } = frame.script;
  let code: number | undefined;
  for (;;) {
    const firstLine = source.lines[frame.nextLine];
    if (firstLine === undefined) return { kind: 'leave', outcome: 'end', code };
    const { offset, text } = firstLine;
    const spent = machine.spend(frame, () => source.rangeOf(offset, offset + text.length));
    frame.pathLine = 0;
    const read =
      spent === undefined
        ? readStatement(frame.lines(machine.scope(frame)), source, file)
        : undefined;
    const flow = spent ?? (read === undefined ? undefined : runStatement(machine, frame, read));
    if (flow === undefined) continue;
    if (flow.kind !== 'next' && flow.kind !== 'jump') return flow;
    code = flow.kind === 'next' ? flow.code : undefined;
  }
}

function runStatement(machine: Machine, frame: Frame, read: ReadStatement): Flow | undefined {
  const { source, file } = frame.script;
  const [unknown] = read.problems;
  const broken = read.problems.find(({ kind }) => kind !== 'unsupported');
  if (broken !== undefined) {
    const outcome = broken.kind === 'syntax-error' ? 'syntax-error' : 'unsupported';
    return machine.stop(outcome, problemDiagnostic(broken, source, file));
  }
  if (read.refusal !== undefined) {
    // The value that is not known could have made the line a correct one. In a comment none does: what the
    // parser doubts there happens here.
    return unknown === undefined
      ? machine.stop(read.refusal.outcome, certain(read.refusal.diagnostic))
      : machine.stop('unsupported', problemDiagnostic(unknown, source, file));
  }
  frame.problems = read.problems;
  return read.statement && execute(machine, frame, read.statement);
}

function certain(diagnostic: Diagnostic): Diagnostic {
  return diagnostic.level === 'warning' ? { ...diagnostic, level: 'error' } : diagnostic;
}
