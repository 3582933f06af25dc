/** The layer of a stylesheet by its place. */
const layers: readonly (readonly [RegExp, string])[] = [
  [/[\\/]node_modules[\\/]infima[\\/]/, 'infima'],
  [/[\\/]node_modules[\\/]@docusaurus[\\/]/, 'theme'],
];

/**
 * @param file absolute path of a stylesheet
 * @returns the name of its layer; undefined when it is one of ours
 */
export function layerOf(file: string): string | undefined {
  return layers.find(([place]) => place.test(file))?.[1];
}

/** What this plugin needs of PostCSS, which is no dependency of ours. */
interface Root {
  readonly source?: { readonly input: { readonly file?: string } };
  clone(): { readonly nodes: readonly unknown[] };
  removeAll(): unknown;
  append(node: unknown): unknown;
}
interface Helpers {
  readonly AtRule: new (defaults: object) => unknown;
}

/** A PostCSS plugin: wraps a whole stylesheet in the layer of its place. */
export const wrapInLayer = {
  postcssPlugin: 'wrap-in-layer',
  Once(root: Root, { AtRule }: Helpers): void {
    const layer = layerOf(root.source?.input.file ?? '');
    if (layer === undefined) return;
    const { nodes } = root.clone();
    root.removeAll();
    root.append(new AtRule({ name: 'layer', params: layer, nodes }));
  },
};
