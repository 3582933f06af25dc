import {
  isMissing,
  labelIn,
  valueOf,
  type Cluster,
  type Parameter,
  type ParameterSet,
} from '../values';

/** Names of the guides whose address is a value of theirs, too. */
const addressOf: Readonly<Record<string, string>> = {
  'server/virtual-host': 'server/virtual-address',
  'server/real-host': 'server/real-address',
};

/**
 * Lines for `hosts`: each name with its address. Where the guides give a name without an address, or an
 * address without a name, or where one has no value yet, the line is a comment, so that nothing wrong is
 * pasted.
 *
 * @param used whether a parameter is one of the cluster
 */
export function hostsLines(
  cluster: Cluster,
  parameters: ParameterSet,
  used: (parameter: Parameter) => boolean,
): string[] {
  const paired = Object.values(addressOf);
  const value = (id: string): string | undefined =>
    isMissing(cluster, parameters, id) ? undefined : valueOf(cluster, parameters, id);
  return [...parameters.values()].filter(used).flatMap((parameter): string[] => {
    const { id, type } = parameter;
    const label = `# ${labelIn(parameter, cluster.options)}`;
    if (type === 'host') {
      const address = addressOf[id] === undefined ? undefined : value(addressOf[id]);
      return [line(address, value(id), label)];
    }
    const address = type === 'ipv4' && !paired.includes(id) ? value(id) : undefined;
    return address === undefined ? [] : [line(address, undefined, label)];
  });
}

function line(address: string | undefined, name: string | undefined, label: string): string {
  return address !== undefined && name !== undefined
    ? `${address.padEnd(16)}${name}  ${label}`
    : `# ${(address ?? '<IPアドレス>').padEnd(16)}${name ?? '<ホスト名>'}  ${label}`;
}
