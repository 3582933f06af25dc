import type { Template } from '../schema/template';

/** The services of IIS in the order in which the scripts start them (6.2). */
export const iisServices: readonly { readonly id: string; readonly name: Template }[] = [
  { id: 'iis-admin', name: ['IIS Admin Service'] },
  { id: 'www', name: ['World Wide Web Publishing Service'] },
];
