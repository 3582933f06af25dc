import type { RegistryChange } from '../schema/registry';
import { text, type Template } from '../schema/template';
import { environmentOptions, type ServerEnvironment } from './environment';
import { p } from './parameters';

type RegistryValues = RegistryChange['values'];

/** The key below which a StarOffice server keeps its configuration; it is synchronised as a whole. */
export function configurationKey(service: string): string {
  return `HKEY_LOCAL_MACHINE\\SOFTWARE\\NEC\\${service}`;
}

/** The key of its operation control. The guide prints a blank in `Current Version`. */
export function operationControlKey(service: string): string {
  return `${configurationKey(service)}\\Current Version\\OPCNTRL`;
}

/** The key by which Windows starts a StarOffice server. */
export function serviceKey(service: string): string {
  return `HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\services\\${service}`;
}

/** What makes a StarOffice server one of a cluster (1.2.1, 1.2.2, 3.2). */
export function clusterValues(service: string): RegistryValues {
  const key = operationControlKey(service);
  const value = (name: string, data: Template, before?: Template): RegistryValues[number] => ({
    key,
    name,
    type: 'REG_SZ',
    data,
    ...(before !== undefined && { before }),
  });
  return [
    value('CLUSTER', ['YES']),
    value('SELFHOST', [p.virtualHost]),
    value('SELFADDR', [p.virtualAddress]),
    value('URLPREFIX', text`http://${p.virtualAddress}`, text`http://${p.realAddress}`),
    value('MASTERHOST', [p.virtualHost], [p.realHost]),
  ];
}

/** What undoes it when the failover group is given up (1.7). */
export function standaloneValues(service: string): RegistryValues {
  const key = operationControlKey(service);
  return [
    { key, name: 'CLUSTER', type: 'REG_SZ', before: ['YES'], data: ['NO'] },
    {
      key,
      name: 'URLPREFIX',
      type: 'REG_SZ',
      before: text`http://${p.virtualAddress}`,
      data: text`http://${p.realAddress}`,
    },
    { key, name: 'MASTERHOST', type: 'REG_SZ', before: [p.virtualHost], data: [p.realHost] },
  ];
}

/** The command line by which the service of one of two servers starts (1.2.2, 3.4.1.2). */
export function startupValues(environment: ServerEnvironment, service: string): RegistryValues {
  const program = text`${environment.root}\bin\al2start.exe`;
  return [
    {
      key: serviceKey(service),
      name: 'ImagePath',
      type: 'REG_SZ',
      before: program,
      data: [...program, ' ', ...environmentOptions(environment)],
    },
  ];
}
