import type { Branches, FailoverScript } from '../schema/failover-script';
import type { Step } from '../schema/step';
import type { Template } from '../schema/template';

/**
 * Puts log entries around every start and stop of a process, as chapter 8 of the StarOffice guide
 * asks: `ARMLOG "<service> START"` before, `ARMLOG "<service> END"` after.
 *
 * The guide shows a start only. That a stop says STOP, with the watch id where the command names no
 * service, is our conclusion: START of a start and of a stop must differ in the log.
 */
export function withLog(script: FailoverScript): FailoverScript {
  const branches = ({ before, home, other }: Branches): Branches => ({
    before: before.flatMap(logged),
    home: home.flatMap(logged),
    other: other.flatMap(logged),
  });
  return {
    ...script,
    start: branches(script.start),
    failover: branches(script.failover),
    ...(script.recover !== undefined && { recover: script.recover.flatMap(logged) }),
  };
}

function logged(step: Step): Step[] {
  const what = processOf(step);
  if (what === undefined || step.example === true) return [step];
  const entry = (moment: 'START' | 'END', suffix: string): Step => ({
    kind: 'log',
    id: `log-${step.id}-${suffix}`,
    message: [...what, ` ${moment}`],
  });
  return [entry('START', 'start'), step, entry('END', 'end')];
}

/** What a step starts or stops, as the log names it; undefined when it does neither. */
function processOf(step: Step): Template | undefined {
  switch (step.kind) {
    case 'load-service':
    case 'start-service':
      return step.service;
    case 'kill':
      return [...step.watchId, ' STOP'];
    case 'stop-service':
      return [...step.service, ' STOP'];
    case 'load-program':
      return [step.program];
    case 'broadcast':
    case 'online-shell':
    case 'set-variable':
    case 'run-isql':
    case 'run-server-manager':
    case 'sleep':
    case 'log':
      return undefined;
  }
}
