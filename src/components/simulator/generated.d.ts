/** Written by plugins/script-tools. */
declare module '@generated/script-tools/default/scripts.json' {
  import type { PackedCollection } from '@site/src/analysis/published-script';

  const collection: PackedCollection;
  export default collection;
}
