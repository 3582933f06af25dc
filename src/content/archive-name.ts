/** The folder of archives; files below `/scripts/` are CP932 text, all of them. */
export const archiveFolder = 'downloads';

/**
 * The name of an archive. It stands in links and in the ledger, and is permanent.
 *
 * In: `server/multi/server1` Out: `server-multi-server1.zip`
 *
 * @param scope empty for everything, a product, or product and variant
 */
export function archiveName(scope: string): string {
  return `${scope === '' ? 'clusterpro-scripts' : scope.replaceAll('/', '-')}.zip`;
}
