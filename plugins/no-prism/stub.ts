/** Stands in for `prism-react-renderer` in bundles; the theme hands this to our no-op language loader. */
export const Prism = {};
