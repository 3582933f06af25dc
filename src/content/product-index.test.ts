import { describe, expect, it } from 'vitest';
import type { FaqEntry } from './faq';
import { productCautions, productFaq } from './product-index';
import type { CautionKnowledge } from './site-knowledge';

const caution = (id: string, severity: 'danger' | 'note', ...products: string[]) =>
  ({
    id,
    severity,
    title: id,
    url: `/x/#${id}`,
    phases: ['構築'],
    products: products.map((slug) => ({ slug, name: slug })),
  }) as unknown as CautionKnowledge;

const question = (id: string, ...products: string[]) =>
  ({ id, question: `${id}?`, products }) as unknown as FaqEntry;

describe('productCautions', () => {
  it("groups a product's cautions by severity, the gravest first, and leaves others out", () => {
    const cautions = [
      caution('a', 'note', 'server'),
      caution('b', 'danger', 'workflow', 'server'),
      caution('c', 'danger', 'workflow'),
      caution('d', 'danger', 'common'),
    ];
    expect(productCautions('server', { cautions }).groups).toEqual([
      { severity: 'danger', entries: [{ title: 'b', url: '/x/#b', phases: ['構築'] }] },
      { severity: 'note', entries: [{ title: 'a', url: '/x/#a', phases: ['構築'] }] },
    ]);
  });
});

describe('productFaq', () => {
  it("names a product's own questions, and those on all products once", () => {
    const faq = [
      question('a', 'common'),
      question('b', 'server', 'common'),
      question('c', 'workflow'),
    ];
    expect(productFaq('server', { faq })).toMatchObject({
      own: [{ url: '/faq/#b', title: 'b?' }],
      common: [{ url: '/faq/#a', title: 'a?' }],
    });
  });
});
