import type { Program } from '../ast';
import { Frame } from './frame';
import { Machine } from './machine';
import { runFrame } from './run-frame';
import type { RunResult, World } from './world';

/**
 * Runs a batch file in a world, as cmd.exe with command extensions and without delayed expansion.
 * Where cmd.exe's behaviour is not modelled the run stops with the outcome `unsupported`.
 *
 * @param program what `parse` gave; only its text is used, see `ast.ts`
 * @param world environment, files and programs
 * @returns what was run, and how it ended; every run ends within the step budget
 */
export function run(program: Program, world: World): RunResult {
  const machine = new Machine(world);
  const { file, source, labels } = program;
  const operands = world.arguments ?? [];
  const script = { file, source, labels, main: true };
  const { outcome } = runFrame(machine, new Frame(script, [file, ...operands], operands.join(' ')));
  const { trace, path, decisions, output, diagnostics } = machine;
  return {
    trace,
    path,
    decisions,
    output,
    outcome,
    exitCode: machine.errorLevel.value,
    environment: machine.environment.toRecord(),
    diagnostics,
  };
}
