import type { FaqIndexEntry } from '../../content/pages';

/**
 * The FAQ for search engines, as schema.org's FAQPage.
 *
 * @returns JSON that can stand in a script element: it holds no `<`. Such an element is data, which no
 *   Content-Security-Policy has to allow
 */
export function faqStructuredData(
  entries: readonly Pick<FaqIndexEntry, 'question' | 'text'>[],
): string {
  const page = {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    inLanguage: 'ja',
    mainEntity: entries.map(({ question, text }) => ({
      '@type': 'Question',
      name: question,
      acceptedAnswer: { '@type': 'Answer', text },
    })),
  };
  return JSON.stringify(page).replaceAll('<', '\\u003c');
}
