/** What Algolia's DocSearch wants to know of the index that the site searches. */
export interface DocSearchConfig {
  readonly appId: string;
  /** The search-only key: it stands in every page. */
  readonly apiKey: string;
  readonly indexName: string;
}

const variables = {
  appId: 'ALGOLIA_APP_ID',
  apiKey: 'ALGOLIA_API_KEY',
  indexName: 'ALGOLIA_INDEX_NAME',
} as const;

/**
 * DocSearch as the environment configures it.
 *
 * @returns undefined when none of its variables is set: the embedded search stays
 * @throws {Error} in three parts when some of them are missing
 */
export function docSearchConfig(
  environment: Readonly<Record<string, string | undefined>>,
): DocSearchConfig | undefined {
  const values = Object.values(variables).map((name) => environment[name] ?? '');
  if (values.every((value) => value === '')) return undefined;
  const missing = Object.values(variables).filter((name) => (environment[name] ?? '') === '');
  if (missing.length > 0) {
    throw new Error(
      `DocSearch is configured in part\n  where: ${missing.join(', ')} not set in the environment\n` +
        '  hint: set all three of ALGOLIA_APP_ID, ALGOLIA_API_KEY and ALGOLIA_INDEX_NAME, or none of them',
    );
  }
  const [appId = '', apiKey = '', indexName = ''] = values;
  return { appId, apiKey, indexName };
}

/** Hosts that the page of such a site asks, for its Content-Security-Policy. */
export function docSearchHosts({ appId }: DocSearchConfig): string[] {
  return [`https://${appId}-dsn.algolia.net`, 'https://*.algolia.net', 'https://*.algolianet.com'];
}
