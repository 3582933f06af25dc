import { Children, isValidElement, type ReactNode } from 'react';
import { stepServers, type StepServer } from '../../content/blocks';

/** One box to tick: a step on one server. */
export interface StepMark {
  /** `<step>@<server>`: names it within its page. */
  readonly id: string;
  readonly server: StepServer;
}

/** A step that is done on two servers has a box for each. */
const pairs: Partial<Readonly<Record<StepServer, readonly StepServer[]>>> = {
  both: ['active', 'standby'],
  'group1-both': ['group1-active', 'group1-standby'],
  'group2-both': ['group2-active', 'group2-standby'],
  'sv1-sv2': ['sv1', 'sv2'],
};

/** The boxes of a step. */
export function marksOfStep(step: string, server: StepServer): readonly StepMark[] {
  return (pairs[server] ?? [server]).map((one) => ({ id: `${step}@${one}`, server: one }));
}

/** The steps among the children of a procedure, in their order. */
export function stepsIn(children: ReactNode): readonly { id: string; server: StepServer }[] {
  return Children.toArray(children).flatMap((child) => {
    if (!isValidElement<{ id?: unknown; server?: unknown }>(child)) return [];
    const { id, server } = child.props;
    return typeof id === 'string' && isServer(server) ? [{ id, server }] : [];
  });
}

function isServer(value: unknown): value is StepServer {
  return typeof value === 'string' && Object.hasOwn(stepServers, value);
}
