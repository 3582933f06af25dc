import { setVariable, type Segment } from '../../batch/render';
import type { RenderedText } from '../../batch/render';
import { resolve, type Template, type Values } from '../schema/template';

/** What tells the commands of StarOffice server which of two servers they work on (1.2.2). */
export interface ServerEnvironment {
  /** Install directory. */
  readonly root: Template;
  readonly service: Template;
  /** Name of the process. */
  readonly process: string;
  /** Name of the socket. */
  readonly socket: string;
}

/** Process and socket of the two servers: server 1 has those of a single standby. */
export const processNames = {
  server1: { process: 'al2', socket: 'al2' },
  server2: { process: 'alw2', socket: 'al2' },
} as const;

/** The `SET` lines for one of the two servers, without that of the search path. */
export function environmentLines(
  { root, service, process, socket }: ServerEnvironment,
  values: Values,
): Segment[][] {
  return [
    setVariable('ALROOT', resolve(root, values)),
    setVariable('ALSERVICE', resolve(service, values)),
    setVariable('ALPROC', [{ text: process }]),
    setVariable('ALSOCKET', [{ text: socket }]),
  ];
}

/** `SET PATH=%PATH%;%ALROOT%\BIN` */
export function searchPathLine(): Segment[] {
  return setVariable('PATH', [
    { variable: 'PATH' },
    { text: ';' },
    { variable: 'ALROOT' },
    { text: '\\BIN' },
  ]);
}

/** `alenv1.bat` and `alenv2.bat`: to be run before any command of StarOffice server in a multi standby. */
export function environmentFile(environment: ServerEnvironment): (values: Values) => RenderedText {
  return (values) => ({
    lines: [...environmentLines(environment, values), searchPathLine()].map((segments) => ({
      segments,
    })),
  });
}

/** The options that do the same for one command: `/R<root> /C"<service>" /P<process> /S<socket>` (1.2.2). */
export function environmentOptions({
  root,
  service,
  process,
  socket,
}: ServerEnvironment): Template {
  return ['/R', ...root, ' /C"', ...service, `" /P${process} /S${socket}`];
}
