'use strict';
// CommonJS, because the bundler itself loads it.

const { readdirSync } = require('node:fs');
const path = require('node:path');

/**
 * Loader that runs before the MDX loader and changes nothing: it tells the bundler that a page depends
 * on every file of the definitions, so that neither a warm cache nor the dev server keeps a stale page.
 *
 * @this {import('webpack').LoaderContext<{folders: string[], docs: string}>}
 * @param {string} source the page
 * @returns {string} the page as it came
 */
module.exports = function dependOnDefinitions(source) {
  const { folders, docs } = this.getOptions();
  for (const folder of folders) {
    this.addContextDependency(folder);
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (name.endsWith('.ts')) this.addDependency(path.join(folder, name));
    }
  }
  // The text of a caution that is referred to stands in another page, as do the cautions and questions of
  // a product; the foot of a page names the errata of its partials.
  if (
    /::(caution-ref|product-cautions|product-faq)/.test(source) ||
    /\/_[^'"/]+\.mdx['"]/.test(source)
  ) {
    this.addContextDependency(docs);
    for (const name of readdirSync(docs, { recursive: true, encoding: 'utf8' })) {
      if (name.endsWith('.mdx')) this.addDependency(path.join(docs, name));
    }
  }
  return source;
};
