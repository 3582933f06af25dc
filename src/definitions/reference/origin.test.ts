import { describe, expect, it } from 'vitest';
import { productSlugs } from '../products';
import { inFile, inProduct, originCell } from './origin';
import { aFile, cellText } from './test-support';

const text = (...origins: Parameters<typeof originCell>[0]) =>
  cellText(originCell(origins), { defaults: new Map() });

const start = inFile(aFile({}));
const stop = inFile(aFile({ file: 'stop.bat' }));
const other = inFile(aFile({ variant: 'multi/server2' }));

describe('originCell', () => {
  it('leads to the page of a file, and counts files of one folder', () => {
    expect(text(start, start)).toBe('StarOffice サーバ </scripts/server/single/>');
    expect(text(start, stop)).toBe('StarOffice サーバ (2) </scripts/server/single/>');
  });

  it('leads to the scripts of a product whose files lie in several folders', () => {
    expect(text(start, other)).toBe('StarOffice サーバ (2) </scripts/server/>');
  });

  it('leads to the guide of a product without a file', () => {
    expect(text(inProduct('workflow/a'))).toBe('ワークフロー </workflow/>');
  });

  it('lists products in the order of the site, and says all of them in a word', () => {
    expect(text(inProduct('workflow/a'), start)).toBe(
      'StarOffice サーバ </scripts/server/single/>、ワークフロー </workflow/>',
    );
    expect(text(...productSlugs.map((slug) => inFile(aFile({ product: slug }))))).toBe(
      'すべての製品 (8) </scripts/>',
    );
    expect(text()).toBe('なし');
  });
});

it('knows the product by the id', () => {
  expect(() => inProduct('serverr/a')).toThrow(new RangeError('serverr/a belongs to no product'));
});
