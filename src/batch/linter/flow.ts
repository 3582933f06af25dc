import { childStatements, type Statement } from '../ast';
import type { Script } from './script';

/**
 * The lines that can be reached from the first line, whatever the variables hold: both ways of each IF, and
 * each GOTO to the first label of its name. Labels with a `%` in a target make everything reachable.
 *
 * @returns line numbers of the top-level statements that can be reached
 */
export function reachableLines({ program }: Script): ReadonlySet<number> {
  const { statements } = program;
  const indexOfLine = new Map(statements.map((statement, index) => [lineOf(statement), index]));
  const reached = new Set<number>();
  const waiting = [0];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const statement = statements[next];
    if (statement === undefined || reached.has(lineOf(statement))) continue;
    reached.add(lineOf(statement));
    for (const target of targetsOf(statement)) {
      if (target.dynamic) return new Set(statements.map(lineOf));
      const label = program.labels.find(
        (one) => one.name.toUpperCase() === target.name.toUpperCase(),
      );
      const index = label === undefined ? undefined : indexOfLine.get(label.line);
      if (index !== undefined) waiting.push(index);
    }
    if (!endsHere(statement)) waiting.push(next + 1);
  }
  return reached;
}

interface Target {
  readonly name: string;
  readonly dynamic: boolean;
}

function targetsOf(statement: Statement): Target[] {
  if (statement.kind === 'goto' && !statement.endOfFile) {
    return [{ name: statement.target.text, dynamic: statement.target.dynamic }];
  }
  if (statement.kind === 'call' && statement.label !== undefined) {
    return [{ name: statement.label.text, dynamic: statement.label.dynamic }];
  }
  return childStatements(statement).flatMap(targetsOf);
}

/** Whether the line after this one is never the next. */
function endsHere(statement: Statement): boolean {
  return statement.kind === 'goto' || statement.kind === 'exit';
}

function lineOf(statement: Statement): number {
  return statement.range.start.line;
}
