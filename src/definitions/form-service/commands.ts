import { segmentsOf, type Segment } from '../../batch/render';
import { stepCommand } from '../failover-script/statements';
import { createInstance } from '../oracle/create-instance';
import type { FailoverScript } from '../schema/failover-script';
import type { Step } from '../schema/step';
import { resolve, type ParameterReference, type Template, type Values } from '../schema/template';
import { parameterFile } from './oracle-files';

/** Command lines and statements that prose mentions. */
export type Command = (values: Values) => readonly Segment[];

/** The command of a step, as a chapter spells it. */
export function stepLine(step: Step, spelling: FailoverScript['commands']): Command {
  return (values) => stepCommand(step, spelling, values);
}

/** An SQL statement. */
export function statement(sql: Template): Command {
  return (values) => segmentsOf(resolve(sql, values), 'plain');
}

/** Creates a service instance whose parameter file lies on the switchable partition. */
export function instanceLine(
  {
    oradim,
    password,
  }: { readonly oradim: ParameterReference; readonly password: ParameterReference },
  sid: Template,
  oradata: ParameterReference,
): Command {
  return createInstance({
    program: [oradim],
    sid,
    password: [password],
    parameterFile: parameterFile(oradata),
  });
}
