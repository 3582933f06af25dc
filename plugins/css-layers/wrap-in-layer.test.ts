import { describe, expect, it } from 'vitest';
import { layerOf } from './wrap-in-layer';

describe('layerOf', () => {
  it.each([
    ['/site/node_modules/infima/dist/css/default/default.css', 'infima'],
    ['/site/node_modules/@docusaurus/theme-classic/lib/theme/TOC/styles.module.css', 'theme'],
    ['C:\\site\\node_modules\\infima\\dist\\css\\default\\default.css', 'infima'],
    ['/site/src/css/tokens.css', undefined],
    ['/infima/src/css/tokens.css', undefined],
  ])('%s: %s', (file, layer) => {
    expect(layerOf(file)).toBe(layer);
  });
});
