import type { RegistryValue } from '../schema/registry';
import type { Template } from '../schema/template';

/** The full path of a value's key, with the places of parameters in it. */
export function keyPath({ key, lastPart }: Pick<RegistryValue, 'key' | 'lastPart'>): Template {
  return lastPart === undefined ? [key] : [`${key}\\`, ...lastPart];
}
