import { describe, expect, it } from 'vitest';
import { faqStructuredData } from './structured-data';

describe('faqStructuredData', () => {
  const json = faqStructuredData([{ question: 'a</script>か', text: '一つ目\n「二つ目」' }]);

  it('is a FAQPage of schema.org', () => {
    expect(JSON.parse(json)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'FAQPage',
      inLanguage: 'ja',
      mainEntity: [
        {
          '@type': 'Question',
          name: 'a</script>か',
          acceptedAnswer: { '@type': 'Answer', text: '一つ目\n「二つ目」' },
        },
      ],
    });
  });

  it('cannot end the element that it stands in', () => {
    expect(json).not.toContain('<');
  });
});
