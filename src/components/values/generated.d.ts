/** Written by plugins/values. */
declare module '@generated/values/default/parameters.json' {
  import type { FormParameter } from '@site/src/content/form-parameter';

  const parameters: readonly FormParameter[];
  export default parameters;
}

declare module '@generated/values/default/kit.json' {
  import type { KitData } from '@site/src/kit/kit-data';

  const data: KitData;
  export default data;
}
