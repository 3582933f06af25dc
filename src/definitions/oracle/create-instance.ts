import { argument, command, segmentsOf, type Segment } from '../../batch/render';
import { resolve, type Template, type Values } from '../schema/template';

/** An instance to be created. */
export interface NewInstance {
  /** The program, whose name ends in the version: OradimXX in the guide. */
  readonly program: Template;
  readonly sid: Template;
  /** Of the user INTERNAL. */
  readonly password: Template;
  /** Full path of the initialisation parameter file. */
  readonly parameterFile: Template;
}

/**
 * The command line that creates a service instance (4.2.3.2, 5.1.3, 5.2.3), as a command of the
 * definitions. A password needs no quotes, and the word that stands for it is shown as the guide has it.
 */
export function createInstance(instance: NewInstance) {
  return (values: Values): readonly Segment[] => [
    ...command(resolve(instance.program, values), [{ option: '-NEW' }]),
    ...option('-SID', argument(resolve(instance.sid, values))),
    ...option('-INTPWD', segmentsOf(resolve(instance.password, values), 'argument')),
    ...option('-STARTMODE', argument([{ text: 'manual' }])),
    ...option('-PFILE', argument(resolve(instance.parameterFile, values))),
  ];
}

const space: Segment = { text: ' ', role: 'space' };

function option(name: string, value: readonly Segment[]): Segment[] {
  return [space, { text: name, role: 'option' }, space, ...value];
}
