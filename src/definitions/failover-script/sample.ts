import type { FailoverScriptInput } from '../schema/failover-script';
import { worded } from './messages';
import type { Step } from '../schema/step';

/** How a chapter of the StarOffice guide spells what all its samples have. */
export interface Wording {
  readonly commands: FailoverScriptInput['commands'];
  /** What stands behind a message after a failover, with the chapter's own brackets and blanks. */
  readonly afterFailover: string;
  readonly notRunning: string;
  /** The message of the example in RECOVER. */
  readonly recovered: string;
}

/** What a script does: the same after a normal start and after a failover, unless `failover` says otherwise. */
export interface SampleSteps {
  readonly before?: readonly Step[];
  readonly home: readonly Step[];
  readonly other: readonly Step[];
  readonly failover?: {
    readonly before?: readonly Step[];
    readonly home?: readonly Step[];
    readonly other?: readonly Step[];
  };
}

const servers = { Home: '最高プライオリティサーバ', Other: 'プライオリティサーバ以外' } as const;
type Server = keyof typeof servers;
const verbs = { start: '起動', stop: '終了' } as const;

/**
 * A script of the StarOffice guide. Its samples share everything but their steps: each branch tells
 * first what it does, RECOVER has a message as an example, and both error paths send a message.
 *
 * @param sample role, head, spelling and steps
 */
export function sampleScript(sample: {
  readonly role: 'start' | 'stop';
  readonly header: readonly string[];
  readonly wording: Wording;
  readonly steps: SampleSteps;
}): FailoverScriptInput {
  const { role, header, wording, steps } = sample;
  const branch = (server: Server, suffix: string, own: readonly Step[]): Step[] => [
    {
      kind: 'broadcast',
      id: 'broadcast',
      message: worded(
        `${role}${server}${suffix === '' ? '' : 'Failover'}`,
        `${servers[server]}で${verbs[role]}中です${suffix}`,
      ),
    },
    ...own,
  ];
  const branches = (suffix: string, { before = [], home, other }: SampleSteps) => ({
    before: [...before],
    home: branch('Home', suffix, home),
    other: branch('Other', suffix, other),
  });
  const { failover, ...normal } = steps;
  return {
    role,
    header: [...header],
    commands: wording.commands,
    start: branches('', normal),
    failover: branches(wording.afterFailover, { ...normal, ...failover }),
    ...(role === 'start' && {
      recover: [
        { kind: 'broadcast', id: 'recovered', example: true, message: [wording.recovered] },
      ],
    }),
    diskErrorMessage: worded('diskError', '切替パーティションの接続に失敗しました'),
    notRunningMessage: worded('notRunning', wording.notRunning),
    endsWithExit: true,
  };
}
