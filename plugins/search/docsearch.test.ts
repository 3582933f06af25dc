import { expect, it } from 'vitest';
import { docSearchConfig, docSearchHosts } from './docsearch';

const all = { ALGOLIA_APP_ID: 'APP', ALGOLIA_API_KEY: 'search', ALGOLIA_INDEX_NAME: 'kb' };

it('is off unless it is configured', () => {
  expect(docSearchConfig({})).toBeUndefined();
  expect(docSearchConfig({ ALGOLIA_APP_ID: '' })).toBeUndefined();
});

it('is what the environment says', () => {
  const config = docSearchConfig(all);
  expect(config).toEqual({ appId: 'APP', apiKey: 'search', indexName: 'kb' });
  expect(config && docSearchHosts(config)[0]).toBe('https://APP-dsn.algolia.net');
});

it('is not configured by halves', () => {
  expect(() => docSearchConfig({ ...all, ALGOLIA_API_KEY: undefined })).toThrow(
    'DocSearch is configured in part\n  where: ALGOLIA_API_KEY not set in the environment\n  hint: ',
  );
});
