/** Nothing to load: no highlighter runs in the browser (plugins/no-prism). */
export default function prismIncludeLanguages(): void {}
