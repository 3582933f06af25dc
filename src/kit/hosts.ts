import { isMissing, valueOf, type Cluster, type ParameterSet } from '../values';

/** A name of the guides, and the parameter of its address where there is one. */
const names: readonly (readonly [host: string, address: string | undefined])[] = [
  ['server/virtual-host', 'server/virtual-address'],
  ['server/real-host', 'server/real-address'],
  ['uxservermanager/relocatable-host', undefined],
  ['uxservermanager/active-host', undefined],
  ['uxservermanager/standby-host', undefined],
];

/**
 * Lines for `hosts`: each name with its address. One whose address or name is not known stands as a comment,
 * so that nothing wrong is pasted.
 *
 * @param products slugs of the products in the kit
 */
export function hostsLines(
  cluster: Cluster,
  parameters: ParameterSet,
  products: ReadonlySet<string>,
): string[] {
  return names
    .filter(([host]) => products.has(host.slice(0, host.indexOf('/'))))
    .map(([host, address]) => {
      const isKnown =
        address !== undefined &&
        !isMissing(cluster, parameters, address) &&
        !isMissing(cluster, parameters, host);
      const label = parameters.get(host)?.label ?? host;
      const name = valueOf(cluster, parameters, host);
      return isKnown
        ? `${valueOf(cluster, parameters, address).padEnd(16)}${name}  # ${label}`
        : `# ${'<IPアドレス>'.padEnd(14)}${name}  # ${label}: 名前とアドレスを決めて、先頭の#を外します`;
    });
}
