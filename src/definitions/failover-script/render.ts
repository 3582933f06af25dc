import {
  exit,
  goTo,
  ifEqualsGoTo,
  label,
  remark,
  type RenderedLine,
  type RenderedText,
  type Segment,
} from '../../batch/render';
import { failoverScriptSchema, type FailoverScriptInput } from '../schema/failover-script';
import type { Branches, FailoverScript } from '../schema/failover-script';
import type { RenderingOptions } from '../schema/file';
import type { Step } from '../schema/step';
import type { Values } from '../schema/template';
import type { ScriptRegion } from './regions';
import { stepCommand } from './statements';
import { withLog } from './with-log';

/** Stands in a comment before a command line that the guide gives as an example only. */
export const exampleMark = '例: ';

/**
 * Writes a failover script. Its shape is that of every sample of both guides: the event decides the
 * part, a failed disk leads to the error path, the server's priority decides the branch; the labels
 * are the guides' own.
 *
 * @param input the script's definition
 * @param options what holds where the caller chooses nothing
 * @returns a function of the parameter values, and of what a reader chooses
 * @throws {z.ZodError} when the definition does not fit; {@link RangeError} (on rendering) when a
 *   value cannot stand in a batch file
 */
export function failoverScript(
  input: FailoverScriptInput,
  { armlog = false }: RenderingOptions = {},
): (values: Values, chosen?: RenderingOptions) => RenderedText {
  const script = failoverScriptSchema.parse(input);
  const logged = withLog(script);
  return (values, chosen) => ({
    lines: new Writer((chosen?.armlog ?? armlog) ? logged : script, values).write(),
  });
}

class Writer {
  private readonly lines: RenderedLine[] = [];
  private region: ScriptRegion = 'head';

  constructor(
    private readonly script: FailoverScript,
    private readonly values: Values,
  ) {}

  write(): RenderedLine[] {
    const { script } = this;
    for (const text of script.header) this.add(remark(text));
    this.blank();

    this.region = 'dispatch';
    this.add(remark('起動要因で分岐する'));
    this.add(ifEqualsGoTo('ARMS_EVENT', 'START', 'NORMAL'));
    this.add(ifEqualsGoTo('ARMS_EVENT', 'FAILOVER', 'FAILOVER'));
    if (script.recover !== undefined) this.add(ifEqualsGoTo('ARMS_EVENT', 'RECOVER', 'RECOVER'));
    this.add(remark('どれでもなければ CLUSTERPRO が動作していない'));
    this.add(goTo('no_arm'));
    this.blank();

    this.branches('start', 'NORMAL', 'ON_OTHER1', script.start);
    if (script.recover !== undefined) this.recover(script.recover);
    this.branches('failover', 'FAILOVER', 'ON_OTHER2', script.failover);
    this.errorPaths();
    return this.lines;
  }

  private branches(
    event: 'start' | 'failover',
    entry: string,
    other: string,
    branches: Branches,
  ): void {
    const title = event === 'start' ? '通常' : 'フェイルオーバー';
    this.region = `${event}.checks`;
    this.add(label(entry));
    this.add(remark(`${title}: 切替パーティションを確かめる`));
    this.add(ifEqualsGoTo('ARMS_DISK', 'FAILURE', 'ERROR_DISK'));
    this.steps(branches.before);
    this.add(remark('サーバのプライオリティで分岐する'));
    this.add(ifEqualsGoTo('ARMS_SERVER', 'OTHER', other));
    this.blank();

    this.region = `${event}.home`;
    this.add(remark(`${title}: 最高プライオリティサーバの処理`));
    this.steps(branches.home);
    this.add(goTo('EXIT'));
    this.blank();

    this.region = `${event}.other`;
    this.add(label(other));
    this.add(remark(`${title}: それ以外のサーバの処理`));
    this.steps(branches.other);
    this.add(goTo('EXIT'));
    this.blank();
  }

  private recover(steps: readonly Step[]): void {
    this.region = 'recover';
    this.add(label('RECOVER'));
    this.add(remark('クラスタへ復帰した後の処理'));
    this.steps(steps);
    this.add(goTo('EXIT'));
    this.blank();
  }

  private errorPaths(): void {
    const { script } = this;
    this.region = 'disk-error';
    this.add(label('ERROR_DISK'));
    this.add(remark('切替パーティションに異常がある'));
    this.step({ kind: 'broadcast', id: 'disk-error', message: script.diskErrorMessage });
    this.add(goTo('EXIT'));
    this.blank();

    this.region = 'not-running';
    this.add(label('no_arm'));
    this.add(remark('CLUSTERPRO が動作していない'));
    this.step({ kind: 'broadcast', id: 'not-running', message: script.notRunningMessage });
    this.blank();

    this.region = 'end';
    this.add(label('EXIT'));
    if (script.endsWithExit) this.add(exit());
  }

  private steps(steps: readonly Step[]): void {
    for (const step of steps) this.step(step);
  }

  private step(step: Step): void {
    const origin: Partial<Segment> = {
      step: `${this.region}/${step.id}`,
      ...(step.inserted === true ? { inserted: true } : {}),
    };
    for (const text of step.comment ?? []) this.add(withOrigin(remark(text), origin));
    const segments = stepCommand(step, this.script.commands, this.values);
    this.add(
      withOrigin(
        step.example === true
          ? [
              ...remark(exampleMark),
              ...segments.map((segment) => ({ ...segment, role: 'comment' as const })),
            ]
          : segments,
        origin,
      ),
    );
  }

  private blank(): void {
    this.lines.push({ segments: [], region: this.region });
  }

  private add(segments: readonly Segment[]): void {
    this.lines.push({ segments, region: this.region });
  }
}

function withOrigin(segments: readonly Segment[], origin: Partial<Segment>): Segment[] {
  return segments.map((segment) => ({ ...segment, ...origin }));
}
